import { simplified } from "../search/han.ts";

/** Traditional and simplified in turn: characters of the news that a search box seldom sees. */
const PAIRS =
  "總总數数據据業业為为萬万億亿參参險险會会國国際际組组織织貧贫窮穷農农鄉乡鎮镇個个戶户員员這这來来東东與与對对將将後后發发" +
  "縣县區区資资錢钱財财務务預预計计報报導导稱称說说認认議议題题應应該该過过還还讓让進进達达運运遠远連连違违適适選选遺遗關关" +
  "開开間间閉闭聞闻門门問问陽阳陸陆陳陈隊队階阶隨随難难電电響响領领頭头風风飛飞飯饭餘余養养體体點点齡龄龍龙傳传價价優优備备" +
  "僅仅債债償偿兒儿兩两創创別别劃划劇剧動动勞劳勢势單单協协卻却喪丧嚴严圍围團团圖图執执場场壓压壞坏壯壮夠够夢梦奪夺婦妇學学" +
  "孫孙寧宁寶宝實实審审寫写層层屬属岡冈島岛嶺岭巖岩師师帳帐帶带幣币幫帮幹干幾几廠厂廣广廢废強强彈弹張张從从復复徵征態态慶庆" +
  "憂忧懷怀戰战戲戏擁拥擇择擊击擔担擴扩攝摄敗败敵敌時时晉晋書书條条極极構构標标樣样樹树機机檢检權权歐欧歡欢歲岁歷历歸归殘残" +
  "決决沒没況况減减測测溫温滅灭準准溝沟滯滞滿满漲涨潛潜澤泽濟济灣湾災灾無无爭争營营獎奖獨独獲获現现環环產产異异療疗盡尽監监" +
  "盤盘眾众確确禍祸種种積积稅税穩稳筆笔範范築筑簡简糧粮約约紅红級级紀纪純纯納纳細细終终結结給给統统經经綜综維维緊紧線线緩缓" +
  "編编練练績绩繼继續续罷罢義义習习聯联職职聲声聽听脫脱臨临舉举舊旧艱艰蘭兰處处號号蘇苏術术衛卫補补裝装裡里製制複复規规視视" +
  "親亲覺觉觀观觸触訊讯討讨訓训記记許许設设訪访評评詞词試试話话詳详誌志語语誤误請请論论講讲識识證证護护讀读變变負负貢贡貨货" +
  "販贩責责貴贵買买貸贷費费貿贸賀贺賓宾賞赏賠赔賣卖質质賴赖賽赛購购贈赠贏赢車车軍军軟软較较載载輔辅輕轻輛辆輪轮輸输轉转辦办" +
  "邊边郵邮鄰邻醫医釋释針针銀银銷销錯错鏈链鐵铁閱阅隱隐雖虽雙双雜杂離离靈灵靜静項项順顺須须顧顾顯显類类願愿驗验驟骤鬥斗鮮鲜" +
  "麗丽黨党齊齐裏里臺台佔占傭佣僱雇凍冻啟启週周貼贴遷迁齣出撥拨賦赋倖幸採采並并卹恤衝冲";

const SIMPLE = new Map<string, string>();
for (let i = 0; i + 1 < PAIRS.length; i += 2) SIMPLE.set(PAIRS.charAt(i), PAIRS.charAt(i + 1));

/** A text in simplified characters, of the same length, so that its offsets stay valid. */
export function plainHan(text: string): string {
  if (!/[\u3400-\u9fff]/.test(text)) return text;
  const folded = simplified(text).replace(/[\u3400-\u9fff]/g, (char) => SIMPLE.get(char) ?? char);
  return folded.length === text.length ? folded : text;
}
