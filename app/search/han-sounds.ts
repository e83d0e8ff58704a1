/**
 * Common characters (level 1 of GB 2312) that no table holds and that sound as one of the words typed most
 * does: what an input method puts in its place by mistake. A syllable without tone and its characters. Made
 * once with pinyin-pro 3.29.
 */
export const SOUNDS_ALIKE =
  "an鞍氨俺暗岸胺 bao苞胞褒薄雹堡饱宝抱暴豹鲍爆 bi逼鼻鄙笔碧蓖蔽毙毖庇痹敝弊必壁臂避陛 " +
  "biao彪膘 bu捕卜哺埠怖 cai猜材睬踩菜蔡 can蚕惭惨灿 cha插叉茬茶碴搽岔诧刹 " +
  "cheng撑橙呈惩澄诚承逞骋秤 chi痴匙池弛驰耻齿侈尺翅斥炽 chu橱厨躇锄雏滁楚础矗搐触畜 cun寸 " +
  "deng蹬灯瞪凳邓 di堤滴敌笛狄涤嫡蒂帝弟递缔 diao碉叼雕凋刁吊钓 duan锻缎 dui堆兑 " +
  "e蛾峨鹅讹娥恶厄扼遏鄂 er耳饵洱贰 fan藩帆番樊矾钒凡烦贩犯饭泛 gang冈钢缸肛纲杠 " +
  "ge哥歌搁戈鸽胳疙割葛铬咯 gong功恭龚躬宫弓汞拱贡 gui瑰圭硅龟闺轨鬼诡癸柜跪刽 hai骸氦亥骇咳 " +
  "hu呼忽瑚壶葫胡蝴狐糊弧唬沪 huan欢桓唤痪豢焕涣宦幻 hui灰挥辉徽蛔毁悔慧卉晦贿秽烩讳诲 " +
  "huo豁火惑霍祸 ji圾畸稽箕肌迹讥鸡姬绩缉棘辑汲嫉挤脊蓟冀伎祭剂悸寄寂既忌妓继 " +
  "jia枷夹佳荚颊甲钾稼驾嫁 jie揭皆秸街劫杰捷睫竭洁姐戒藉芥借疥诫 jin巾筋斤襟紧锦靳晋禁烬浸劲 " +
  "jiu揪纠玖韭灸酒厩旧臼舅咎疚 ju桔鞠拘狙疽驹菊矩沮聚拒巨踞锯俱句惧炬剧 kou抠寇 kuai筷侩 " +
  "kun坤昆捆 lao捞牢佬姥酪烙涝 li厘梨犁篱狸漓鲤礼莉荔吏栗丽厉励砾历傈俐痢粒沥隶璃哩 " +
  "liang凉梁粱良辆晾亮谅 liao撩聊僚燎寥辽潦撂镣廖 lin磷霖邻鳞淋凛赁吝拎 ling玲菱铃伶羚陵岭令 " +
  "lv驴吕铝侣旅履屡缕虑氯滤绿 min抿皿悯闽 mo貉摸摹蘑膜磨魔抹莫墨默沫漠寞陌 " +
  "mu牟拇牡亩姆墓暮募慕木睦牧穆 nong脓浓弄 ping乒坪苹萍瓶屏 qiao橇锹敲悄桥瞧鞘撬翘峭俏窍 " +
  "quan圈颧醛泉痊拳犬劝 que炔瘸鹊榷雀 ren壬仁忍刃妊纫 shang墒赏晌裳 she奢赊蛇舌赦摄射慑 " +
  "shen砷呻伸娠绅神沈婶甚肾渗 shi师狮湿诗尸虱石拾蚀矢屎驶柿拭誓逝嗜噬仕侍饰氏恃 " +
  "shu蔬枢梳殊抒叔舒淑疏赎孰熟薯暑曙蜀黍鼠树戍竖墅庶漱恕 shuai摔甩帅 shui睡税 shuo硕朔烁 " +
  "si撕嘶思私丝死肆寺嗣伺饲巳 sun孙笋 tiao迢眺 tie铁帖 tong桐酮瞳铜彤桶捅筒痛 " +
  "wei威巍微韦违桅惟潍苇萎伟伪纬蔚畏胃喂魏渭谓尉慰 wen瘟温蚊纹紊 " +
  "wu巫呜钨污诬屋芜梧吾吴毋捂午舞伍侮坞戊雾晤悟 xian铣掀锨仙鲜纤咸贤舷涎弦嫌腺馅羡宪 " +
  "xiang厢镶箱襄湘翔祥详想巷橡 xin芯锌欣辛忻衅 xuan轩喧悬旋玄癣眩绚 " +
  "yang殃鸯秧杨扬佯疡羊阳氧仰痒漾 ye椰噎耶爷野冶掖叶曳腋夜液 " +
  "yi壹揖铱伊衣颐夷遗仪胰疑沂姨彝椅蚁倚乙矣艺抑邑屹役臆逸肄裔毅溢诣谊翼翌绎 " +
  "yuan鸳渊冤垣袁辕园圆猿苑怨 yun耘云郧匀陨允蕴酝晕韵 zeng憎 zha扎喳渣札铡闸眨榨乍炸诈柞 " +
  "zhai翟斋宅寨 zhang樟彰漳掌杖丈帐仗瘴 zheng蒸挣睁狰怔拯症郑 " +
  "zhi芝枝吱蜘肢脂汁植殖侄趾挚掷帜峙秩稚质炙痔治窒 zhu珠株蛛朱猪诸诛竹烛煮拄嘱著柱蛀贮铸祝 " +
  "zhuai拽 zhuan砖赚篆 zhun谆 zi兹咨姿滋淄孜紫籽滓渍 zong鬃棕宗纵";
