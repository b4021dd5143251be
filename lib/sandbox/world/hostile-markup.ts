import type { OfferCore } from "./offer-core";

/**
 * What a bad merchant may write into a description. Each piece tries to run, load, cover or leave the
 * page by another way, and would set `window.sampanPwned` or call `/__sandbox-pwned` where it works.
 */
export function hostileMarkup(origin: string, core: OfferCore): string[] {
  const call = `${origin}/__sandbox-pwned`;
  const run = "window.sampanPwned=1";
  const tricks = [
    `<script>${run}</script>`,
    `<script src="${call}"></script>`,
    `<img src="x" onerror="${run}">`,
    `<IMG SRC=javascript:${run}>`,
    `<img src="x"onerror=${run} alt="a>b">`,
    `<a href="javascript:${run}">点击领取优惠券</a>`,
    `<a href=" java&#115;cript:${run}">优惠</a>`,
    `<a href="data:text/html,<script>${run}</script>" target="_blank">详情</a>`,
    `<iframe src="${call}" width="1000" height="1000"></iframe>`,
    `<object data="${call}"></object><embed src="${call}">`,
    `<svg onload="${run}"><script>${run}</script><a xlink:href="javascript:${run}"><text>x</text></a></svg>`,
    `<math><mtext><style><img src=x onerror="${run}"></style></mtext></math>`,
    `<meta http-equiv="refresh" content="0;url=${call}">`,
    `<base href="${call}/">`,
    `<link rel="stylesheet" href="${call}">`,
    `<style>body{display:none!important}@import url("${call}");</style>`,
    `<div style="background-image:url(${call})">背景</div>`,
    `<div style="position:fixed;inset:0;z-index:2147483647;background:#fff">盖住页面</div>`,
    `<table width="99999"><tr><td style="width:99999px;min-width:99999px">超宽</td></tr></table>`,
    `<form action="${call}"><input name="password" autofocus onfocus="${run}"><button>登录</button></form>`,
    `<video src="x" onerror="${run}" autoplay></video><details open ontoggle="${run}"></details>`,
    `<noscript><p title="</noscript><img src=x onerror=${run}>"></noscript>`,
    `<p id="__next" name="body" class="fixed inset-0">假的根节点</p>`,
    `<!--[if gte IE 4]><script>${run}</script><![endif]-->`,
    `<div><p><b>没有闭合<table><tr><td>`,
  ];
  // Every attack in one hostile offer in three; the others start at a different one and carry eight.
  const from = core.index % tricks.length;
  return core.index % 3 === 0 ? tricks : [...tricks, ...tricks].slice(from, from + 8);
}
