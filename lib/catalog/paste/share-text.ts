/** Names of apps and promises that stand in brackets where a title could. */
const LABELS = /^(?:手机)?(?:淘宝|天猫|天猫超市|闲鱼|1688|阿里巴巴|分享|假一赔四|包邮|来分期)$/;

/** The title of the goods in a text an app shares: 「…」 first, else the longest 【…】. */
export function titleIn(line: string): string | null {
  const quoted = /[「『]([^「」『』]{2,200})[」』]/.exec(line)?.[1];
  const bracketed = [...line.matchAll(/【([^【】]{2,200})】/g)]
    .map(([, text = ""]) => text)
    .filter((text) => !LABELS.test(text))
    .reduce((longest, text) => (text.length > longest.length ? text : longest), "");
  const title = (quoted ?? bracketed).replace(/【[^【】]{0,40}】/g, "").trim();
  return title === "" ? null : title;
}

const SIGN = "[¥€$£¢₤₳₴₽₩฿₰₲₪]";
const CODE = new RegExp(`${SIGN}\\s?(?=[0-9]{0,15}[A-Za-z])[0-9A-Za-z]{8,16}\\s?${SIGN}`);
const CODE_IN_BRACKETS = /\((?=[A-Za-z]{0,15}[0-9])[0-9A-Za-z]{8,16}\)/;

/** Whether a line holds a share code (tao kou ling), which only the marketplace's app can open. */
export function holdsShareCode(line: string): boolean {
  return (
    CODE.test(line) || (/复制|復制|複製|打开|打開|淘口令/.test(line) && CODE_IN_BRACKETS.test(line))
  );
}

/** Lines of a share text that only say what to do with it. */
export function isBoilerplate(line: string): boolean {
  return /^[\s"'。,.]*(?:点击链接|點擊鏈接|复制(?:这|此|本|整|口令|链接)|復制|長按复制|长按复制|打开(?:手机)?(?:淘宝|天猫|1688)|(?:手机)?淘宝搜索|来自(?:淘宝|天猫|1688))/.test(
    line,
  );
}
