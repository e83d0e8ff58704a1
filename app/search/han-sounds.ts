/**
 * Common characters (level 1 of GB 2312) that no table holds and that sound as one of the words typed most
 * does: what an input method puts in its place by mistake. A syllable without tone and its characters. Made
 * once with pinyin-pro 3.29.
 */
export const SOUNDS_ALIKE =
  "bao苞胞褒薄雹堡饱宝抱暴豹鲍爆 bi逼鼻鄙笔碧蓖蔽毙毖庇痹敝弊必壁臂避陛 chu橱厨躇锄雏滁楚础矗搐触畜 di堤滴敌笛狄涤嫡蒂帝弟递缔 dui堆兑 er耳饵洱贰 " +
  "gang冈钢缸肛纲杠 gong功恭龚躬宫弓汞拱贡 hu呼忽瑚壶葫胡蝴狐糊弧唬沪 hui灰挥辉徽蛔毁悔慧卉晦贿秽烩讳诲 jia枷夹佳荚颊甲钾稼驾嫁 " +
  "jie揭皆秸街劫杰捷睫竭洁姐戒藉芥借疥诫 jin巾筋斤襟紧锦靳晋禁烬浸劲 jiu揪纠玖韭灸酒厩旧臼舅咎疚 kou抠寇 kuai筷侩 kun坤昆捆 lv驴吕铝侣旅履屡缕虑氯滤绿 " +
  "min抿皿悯闽 nong脓浓弄 ren壬仁忍刃妊纫 she奢赊蛇舌赦摄射慑 shi师狮湿诗尸虱石拾蚀矢屎驶柿拭誓逝嗜噬仕侍饰氏恃 " +
  "shu蔬枢梳殊抒叔舒淑疏赎孰熟薯暑曙蜀黍鼠树戍竖墅庶漱恕 shuai摔甩帅 shuo硕朔烁 tong桐酮瞳铜彤桶捅筒痛 xian铣掀锨仙鲜纤咸贤舷涎弦嫌腺馅羡宪 " +
  "xin芯锌欣辛忻衅 ye椰噎耶爷野冶掖叶曳腋夜液 zeng憎 zhi芝枝吱蜘肢脂汁植殖侄趾挚掷帜峙秩稚质炙痔治窒 zhu珠株蛛朱猪诸诛竹烛煮拄嘱著柱蛀贮铸祝";
