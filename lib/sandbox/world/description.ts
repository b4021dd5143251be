import { FIRST_DESCRIPTION_PICTURE, pictureUrl } from "../pictures/picture-name";
import { hostileMarkup } from "./hostile-markup";
import type { OfferCore } from "./offer-core";
import { attributesOf } from "./facts";
import { randomFrom } from "./random";
import type { Shape } from "./shape";

const PROMISES = [
  "本店所有商品均为实物拍摄,由于光线和显示器不同,可能存在轻微色差,请以实物为准。",
  "厂家直销,支持混批,量大价格可谈,欢迎来样定制。",
  "48小时内发货,特殊情况请联系客服。签收时请当面检查,如有质量问题请在签收后48小时内联系我们。",
  "跨境供货,可提供中性包装与唛头,长期合作请先咨询库存。",
] as const;

/**
 * A merchant's description: the template's empty blocks, a table, pictures one below the other and
 * promises in Chinese, with the inline styles such pages carry. Some merchants' markup is an attack.
 */
export function descriptionOf(core: OfferCore, shape: Shape, origin: string): string {
  const random = randomFrom(core.seed, core.index, 0xde5c);
  const pictures = Array.from({ length: random.int(2, 5) }, (_, at) =>
    picture(pictureUrl(origin, core.id, FIRST_DESCRIPTION_PICTURE + at), random.chance(0.5)),
  );
  const rows = attributesOf(core)
    .map(({ name, value }) => `<tr><td><strong>${name.zh}</strong></td><td>${value.zh}</td></tr>`)
    .join("");
  const paragraphs = random
    .some(PROMISES, random.int(1, 3))
    .map(
      (text) =>
        `<p style="margin:0;padding:0;text-align:center;"><span style="font-size:18.0pt;color:#ff0000;">${text}</span></p>`,
    );
  return [
    `<div id="offer-template-0"></div><h3>${core.subject}</h3>`,
    `<table border="1" cellpadding="0" style="width:790.0px;border-collapse:collapse;"><tbody>${rows}</tbody></table>`,
    ...paragraphs,
    ...pictures,
    ...(shape.hostile ? hostileMarkup(origin, core) : []),
    `<p>&nbsp;</p><div><br/><br/></div>`,
  ].join("\n");
}

function picture(url: string, wide: boolean): string {
  return wide
    ? `<p><img src="${url}?w=790" alt="" style="width:790.0px;height:auto;"/></p>`
    : `<img alt="详情" src="${url}" usemap="#map" align="absmiddle"/>`;
}
