/**
 * Every way the sandbox says no in an envelope. The vendor's own table could not be read: codes and
 * texts are ours, in its style, and this is the one place to correct them.
 */
export const REFUSALS = {
  missing_header: { httpStatus: 200, code: 401, msg: "缺少请求头" },
  unknown_key: { httpStatus: 200, code: 401, msg: "accessKey不存在" },
  stale_timestamp: { httpStatus: 200, code: 401, msg: "时间戳已过期" },
  bad_nonce: { httpStatus: 200, code: 401, msg: "nonce-str不合法" },
  reused_nonce: { httpStatus: 200, code: 401, msg: "nonce-str重复,请求已处理" },
  bad_signature: { httpStatus: 200, code: 401, msg: "签名错误" },
  wrong_user: { httpStatus: 200, code: 403, msg: "子账号无权限" },
  unknown_path: { httpStatus: 404, code: 404, msg: "接口不存在" },
  wrong_method: { httpStatus: 405, code: 405, msg: "请求方式不支持" },
  not_json: { httpStatus: 200, code: 400, msg: "请求体不是合法的JSON" },
  body_too_large: { httpStatus: 413, code: 413, msg: "请求体过大" },
  invalid_input: { httpStatus: 200, code: 400, msg: "参数错误" },
  rate_limited: { httpStatus: 429, code: 429, msg: "请求过于频繁" },
  offer_not_found: { httpStatus: 200, code: 404, msg: "商品不存在" },
  picture_unreadable: { httpStatus: 200, code: 400, msg: "图片无法识别" },
  category_not_found: { httpStatus: 200, code: 404, msg: "类目不存在" },
  order_refused: { httpStatus: 200, code: 500, msg: "下单失败" },
  order_not_found: { httpStatus: 200, code: 404, msg: "订单不存在" },
  order_state: { httpStatus: 200, code: 500, msg: "订单状态不允许该操作" },
  cancel_too_soon: { httpStatus: 200, code: 500, msg: "订单创建未满10秒,请稍后再取消" },
  balance_short: { httpStatus: 200, code: 500, msg: "账户余额不足" },
  trace_not_found: { httpStatus: 200, code: 404, msg: "暂无物流轨迹" },
  internal: { httpStatus: 500, code: 500, msg: "系统异常" },
} as const satisfies Record<string, { httpStatus: number; code: number; msg: string }>;

export type Refusal = keyof typeof REFUSALS;
