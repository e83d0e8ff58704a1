/**
 * Every character of the release and of the lexicon that has another traditional form, as pairs
 * "traditional simplified" without a space. Made once with ICU (Traditional-Simplified); a test says
 * when a new release needs more.
 */
export const SIMPLIFIED_OF =
  "評评務务勞劳動动錢钱緊紧網网飯饭嬰婴園园稅税媽妈飽饱約约騎骑絕绝壽寿總总診诊師师賠赔賺赚罷罢氣气災灾軍军鐵铁慶庆陝陕陽阳寧宁龍龙倫伦島岛廈厦鄭郑濱滨錫锡輕轻嗎吗訴诉詢询讓让億亿萬万" +
  "丟丢並并乾干亞亚佈布佔占併并來来侷局係系俱具個个們们傢家傭佣傳传債债傷伤僅仅僑侨僱雇價价儘尽償偿優优儲储兒儿內内兩两冊册凈净別别則则剋克剛刚剝剥創创劃划劉刘勝胜勢势匯汇匱匮區区" +
  "協协卻却參参員员唸念問问啓启啟启喫吃喬乔單单噹当嚮向嚴严國国圍围圖图團团埰采執执堅坚報报場场壇坛壓压壜坛壞坏夠够夥伙奪夺婦妇婭娅學学實实審审寫写寬宽尅克將将專专對对導导屆届層层" +
  "屬属崗岗帶带幣币幫帮幹干幾几庫库廣广廳厅廻回張张強强彆别彈弹彌弥彙汇彿佛後后徑径從从復复徵征悳德態态憑凭憶忆應应懞蒙戰战戶户捨舍採采換换搆构損损摺折撥拨擇择擊击擔担據据擬拟擴扩數数" +
  "斷断於于昇升時时暉晖暫暂曏向書书會会東东條条楨桢業业極极榮荣構构樂乐標标樣样機机檔档檯台檻槛欄栏權权欵款歐欧歲岁歸归殘残毬球決决沒没沖冲況况淨净淪沦減减測测準准滯滞漢汉漲涨" +
  "潛潜濟济濤涛瀰弥灣湾為为烏乌無无營营爭争爲为爾尔牽牵狀状獨独獲获獻献現现環环產产産产畢毕異异當当疊叠療疗發发盡尽監监眞真眾众睏困瞭了矚瞩硏研確确碼码種种稱称積积穩稳穫获" +
  "窮穷箇个節节範范築筑簡简簽签籃篮籌筹籤签糧粮糰团紀纪納纳紐纽純纯紙纸級级細细終终組组結结給给統统經经綜综綫线維维綵彩線线緣缘編编緩缓緻致縣县縮缩織织繫系繳缴續续纍累纔才罈坛" +
  "罎坛羅罗羣群義义習习聞闻聯联聲声職职脫脱脹胀腳脚臨临臺台與与興兴舉举菓果華华萊莱著着葯药蓆席蓋盖藥药蘇苏蘭兰處处號号衆众術术衛卫衝冲裏里補补裡里製制複复覈核見见規规視视親亲" +
  "觀观訂订計计訊讯討讨訓训託托記记訪访設设註注証证詞词試试話话該该誌志認认語语誤误說说説说誰谁課课調调談谈請请論论諾诺講讲謝谢謹谨證证識识譯译議议護护讀读變变豐丰負负財财貧贫貨货" +
  "責责貴贵買买貸贷費费貼贴貿贸資资賈贾賓宾賬账賴赖賸剩購购贈赠贍赡趨趋跼局踰逾蹤踪車车較较載载輪轮輸输轉转辦办辭辞農农迴回這这連连週周進进運运過过達达遠远適适遲迟選选還还邊边鄉乡醫医" +
  "釋释針针釦扣銀银銜衔銷销錄录録录錶表鍾钟鎮镇鏈链鐘钟鑑鉴鑒鉴長长門门閉闭開开閑闲閒闲間间関关閣阁閱阅閲阅關关陞升陸陆隊队階阶際际隨随險险隻只雖虽雜杂離离難难電电靈灵鞏巩韌韧" +
  "響响頁页項项順顺須须預预領领頭头頻频題题額额願愿類类顧顾顯显風风颱台飢饥養养餓饿餘余饑饥馬马駐驻騰腾驗验體体髮发鬚须魯鲁鳳凤麤粗麵面麼么麽么點点齊齐齡龄齣出";

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
