/** A place to send to, as 1688's calls take it. */
export const addressParam = {
  fullName: "李伟",
  mobile: "13800138000",
  provinceText: "广东省",
  cityText: "深圳市",
  areaText: "宝安区",
  address: "航城街道1号仓",
};

/** The same for Taobao. */
export const receiver = {
  name: "李伟",
  country: "中国",
  state: "广东省",
  city: "深圳市",
  district: "宝安区",
  address: "航城街道1号仓",
  zip: "518100",
  phone: "",
  mobile_phone: "13800138000",
};
