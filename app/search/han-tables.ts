/**
 * Every character of the release and of the lexicon that has another traditional form, as pairs
 * "traditional simplified" without a space, in the order of the simplified ones, which packs smaller.
 * Made once with ICU (Traditional-Simplified); a test says when a new release needs more.
 */
export const SIMPLIFIED_OF =
  "萬万與与專专業业東东丟丢兩两嚴严個个箇个豐丰臨临為为爲为舉举麼么麽么義义烏乌樂乐喬乔習习鄉乡書书買买瞭了爭争於于亞亚產产産产親亲億亿僅仅從从們们價价眾众衆众優优夥伙會会傳传傷伤倫伦體体餘余彿佛" +
  "傭佣僑侨債债償偿儲储兒儿剋克尅克蘭兰関关關关興兴俱具養养內内冊册寫写軍军農农沖冲衝冲決决況况凈净淨净準准減减幾几鳳凤憑凭齣出擊击劃划劉刘則则剛刚創创別别彆别製制剝剥賸剩辦办務务動动勞劳勢势匱匮" +
  "區区醫医昇升陞升華华協协單单佔占衛卫卻却廳厅壓压廈厦縣县參参發发髮发變变疊叠隻只檯台臺台颱台號号喫吃後后嚮向曏向嗎吗啓启啟启員员週周響响廻回迴回團团糰团園园睏困圍围國国圖图場场壞坏堅坚壇坛壜坛" +
  "罈坛罎坛聲声處处復复複复夠够頭头奪夺婦妇媽妈婭娅嬰婴學学寧宁實实審审傢家寬宽賓宾對对導导壽寿將将爾尔儘尽盡尽侷局跼局層层屆届屬属歲岁崗岗島岛鞏巩幣币佈布師师帶带蓆席幫帮乾干幹干並并併并廣广慶庆" +
  "庫库應应開开異异張张彌弥瀰弥彈弹強强歸归噹当當当錄录録录綵彩徵征徑径悳德憶忆誌志唸念態态總总願愿戰战戶户纔才託托釦扣執执擴扩摺折護护報报擔担擬拟撥拨擇择損损換换據据數数斷断無无時时顯显暉晖暫暂" +
  "術术機机雜杂權权條条來来極极搆构構构菓果標标欄栏樣样覈核楨桢檔档檻槛歐欧欵款殘残畢毕氣气匯汇彙汇漢汉沒没淪沦註注測测濟济濤涛漲涨灣湾滯滞濱滨潛潜靈灵災灾點点牽牵狀状獨独獻献環环現现毬球電电療疗" +
  "監监蓋盖眞真著着矚瞩碼码硏研確确離离種种積积稱称稅税穩稳窮穷築筑籌筹簽签籤签簡简籃篮類类麤粗糧粮係系繫系緊紧纍累約约級级紀纪純纯納纳紙纸紐纽綫线線线組组細细織织終终經经結结給给絕绝統统續续維维" +
  "綜综緩缓編编緣缘縮缩繳缴網网羅罗罷罢羣群職职聯联脹胀勝胜腳脚脫脱騰腾緻致捨舍節节蘇苏範范榮荣葯药藥药萊莱獲获穫获營营懞蒙雖虽銜衔補补錶表見见觀观規规視视計计訂订認认討讨讓让訓训議议訊讯記记講讲" +
  "論论設设訪访証证證证評评識识訴诉診诊詞词譯译試试話话詢询該该語语誤误說说説说請请諾诺讀读課课誰谁調调談谈謝谢謹谨負负財财責责賬账貨货貧贫購购貼贴貴贵貸贷貿贸費费賈贾資资賠赔賴赖賺赚贈赠贍赡趨趋" +
  "蹤踪車车轉转輪轮輕轻載载較较輸输辭辞邊边達达過过運运還还這这進进遠远連连遲迟適适選选踰逾鄭郑埰采採采釋释裏里裡里鑑鉴鑒鉴針针鍾钟鐘钟錢钱鐵铁銀银鏈链銷销錫锡鎮镇長长門门閉闭問问閑闲閒闲間间聞闻" +
  "閣阁閱阅閲阅隊队陽阳階阶際际陸陆陝陕險险隨随難难僱雇麵面韌韧頁页項项順顺須须鬚须顧顾預预領领頻频題题額额風风飢饥饑饥飯饭飽饱餓饿馬马駐驻驗验騎骑魯鲁齊齐齡龄龍龙";

/**
 * Readings without tone of every Chinese character of the names and of the lexicon, and of those that are
 * put by mistake for the ones typed most: a syllable and its characters. A character with two common
 * readings stands twice. Made once with pinyin-pro 3.29.
 */
export const CHARACTERS_OF =
  "a阿 ai埃艾 an安广按案 ba八巴 bai伯百 ban伴办版班般 bao保剥包报 bei北被 ben本 bi币彼比毕闭 bian变边 biao标表 bie别 bin份宾频 " +
  "bing并 bo伯拨播般 bu不布步补部 ca擦 cai彩裁财 can参残餐 ce测策 cha察差查 chai差 chan产 chang倡偿场长 che车 chen称 " +
  "cheng乘净城成称程 chi吃持赤迟 chong充冲种重 chou筹酬 chu储出初助处除 chun春 ci刺次此茨词辞 cui脆衰 cun存村 cuo措 da大打答达 " +
  "dai代大带待戴贷 dan丹单 dang档 dao到导道 de地底得德的 dei得 deng登等 di低地底抵提的第迪 dian点电 diao掉调 ding丁定 diu丢 " +
  "dong东动 du度独读都 duan断短端 dui对追队 duo多夺度 e俄阿额饿 er二儿尔而 fa乏发法 fan反繁翻范返 fang放方访 fei菲费非 fen份分 " +
  "feng丰风 fo佛 fou不否 fu付佛副复妇幅府弗扶服福符覆负附 gai改概盖该 gan干 gang刚岗港 gao告高 ge个各合格盖阁隔革 gei给 geng更 " +
  "gong供公共工巩攻 gou购 gu估贾雇 guan关冠官管观 guang广 gui匮归桂规贵 guo国果过 ha哈 hai孩害海还 han含汉 hang行 he何合和核 " +
  "hou后 hu乎互户护核湖虎许 hua划化华滑花话 huan患换环缓还 hui会回恢惠晖汇绘 huo伙和或活获货 ji其几击即及吉基季己急技期机极济激疾积籍系级纪给计记际集革饥齐 " +
  "jia价假加嘉家架贾 jian件健兼减坚建检槛浅渐监简箭见鉴键间 jiang将强港讲降 jiao教校缴 jie介价她家届截接界结节解阶 jin仅今尽津谨近进金 " +
  "jing京净境径景精经警 jiu久九就救究 ju且举具局居据渠距车 jun均 ka卡 kai开 kan看 kang康 ke客科课 kou口扣 ku库 kuai会块快 kuan宽款 " +
  "kuang况 kui匮 kun困 kuo扩 la拉 lai来莱 lang朗 lao劳络老 le了勒 lei勒类累 li例利力李理离立里黎 lian联 liang粮量 " +
  "liao了料疗 lie列 lin临林琳 ling凌另灵零领龄 liu六刘流浏留陆 lu六录路鲁 lun沦论 luo罗 lv律率 ma摩马 mai买 mao帽贸 mei梅每没美 " +
  "men们门 meng孟盟 mian免面 min敏民 ming名明 mo摩无末模没 mou某 mu模母目 na内南拿纳 nai能 nan南楠男难 nei内 neng能 ni尼 " +
  "nian年念 nong农 nuo诺难 nv女 ou区欧 pa帕 pai排 pi批被 pian偏 pin品拼聘贫频 ping凭平评 qi七企期 qia卡 qian前 qiao侨 " +
  "qin亲 qing亲情清请青 qiong穷 qiu求球 qu区去取渠趋 quan全券权 que却确缺 qun群 ren人任认韧 ri日 rong融 ru入女如 rui瑞 ruo弱 " +
  "sa撒 sai塞 san三 se塞色 sen森 shai色 shan单 shang上伤商尚 shao少 she折涉社舍设 shen什信参审慎深申身 sheng乘剩升声生省胜 " +
  "shi世事什似使势十史士失始实室市式施时是示视识试适释食 shou受守手收首 shu书属数术束署输述 shuai率衰 shui水说 shuo数说 si司四斯食 song送 " +
  "su缩速 suan算 sui岁虽随 sun损 suo所缩 tai台太态泰 tan坛坦 tao讨 te特 ti体提替题 tian天 tiao挑条调跳 tie贴 ting停厅庭 " +
  "tong同童统通 tou投透 tu突 tuan团 tui推退 tuo托拖脱 wa瓦 wai外 wang望网 wei为位卫危味唯围委尾未维 wen吻文稳问闻 wu乌五务勿无武物误 " +
  "xi习席息系西 xia下 xian先县显献现线衔见闲限险陷 xiang乡享像向响相象降项香 xiao小校消 xie解 xin信心新薪 xing兴型姓形性星省行 xiu休修 xu休 " +
  "xuan券县宣 xue学 xun讯 ya亚压娅牙雅 yan严延研言验 yang养央样洋 yao约 ye业也页 yi一义亦亿以依医宜尾已异忆意易疫益移艾议译 yin印因引银音 " +
  "ying应影映景英营 yo育 yong佣永用 you优又右有由 yu与予于余域育语逾遇预 yuan元原员愿援源缘远院 yue月约越 yun员孕运 zai再在载 zan暂 " +
  "zao早造遭 zeng增曾综赠 zha查 zhai债择摘窄责 zhan占展战站 zhang涨账长障 zhao找 zhe折着者这 zhen填振桢真针镇 zheng丁争征政整正证 " +
  "zhi之值制只址志执指支旨智止滞直知祉纸织置职至致识 zhong中众忠种终重钟 zhou州洲 zhu主住助属术注瞩筑逐驻 zhuai转 zhuan专传撰转 zhun准 " +
  "zhuo着缴 zi子字自资 zong总 zu组足 zui最 zuo作";
