/** A Taobao product as the wire carries it, amounts in fen. */
export const taobaoReply = {
  itemId: "WUnUC1cILiBjt-Jv3lDdlQ",
  mpId: "600123456789012345",
  title: "帆布包",
  description: "<p>实物拍摄</p>",
  picUrls: ["//img.alicdn.com/a.jpg", "http://img.alicdn.com/b.jpg"],
  price: 1990,
  promotionPrice: 1790,
  couponPrice: 1500,
  postFee: 600,
  quantity: "120",
  beginAmount: 2,
  categoryId: 50012010,
  categoryName: "女士包袋",
  categoryPath: "箱包>女士包袋",
  shopId: 104736810,
  shopName: "小店",
  userNick: "店主",
  status: "active",
  itemType: "HAVE_MATERIAL",
  productUnit: "件",
  skuList: [sku(1, "红色", "S", "red"), sku(2, "红色", "M", "red"), sku(3, "蓝色", "S", "blue")],
};

function sku(at: number, colour: string, size: string, picture: string) {
  return {
    skuId: 4611686018427387000 + at,
    mpSkuId: `70012345678901234${at}`,
    picUrl: `https://img.alicdn.com/${picture}.jpg`,
    price: 1990 + at,
    promotionPrice: null,
    postFee: 600,
    quantity: 10 * at,
    status: "active",
    properties: [
      { propId: 20509, propName: "尺码", valueId: 1, valueName: size },
      { propId: 1627207, propName: "颜色分类", valueId: 2, valueName: colour, valueDesc: null },
    ],
  };
}

export const taobaoRow = {
  itemId: "WUnUC1cILiBjt-Jv3lDdlQ",
  title: "帆布包",
  mainImageUrl: "//img.alicdn.com/a.jpg",
  price: "19.90",
  couponPrice: "15.00",
  quantity: 120,
  shopName: "小店",
  tags: ["包邮"],
  multiLanguageInfo: { language: "en_US", title: "Canvas bag", mainImageUrl: null },
};

export const taobaoCheckReply = {
  mpProducts: [
    { itemId: 1, mpId: "6001", skuList: [{ skuId: 11, mpSkuId: "7001" }, { skuId: 12 }] },
  ],
  noMpProductItemIds: [2, "3"],
  noMpReasonList: [{ itemId: "2", reason: "10001::NOT_FOUND" }],
};

export const hotListReply = {
  rankId: "79",
  rankName: "汽车榜",
  rankType: "hot",
  rankProductModels: [
    {
      itemId: 610947572361,
      title: "二",
      translateTitle: "Two",
      imgUrl: "//a.alicdn.com/2.jpg",
      sort: 2,
    },
    {
      itemId: "f6vE-dfY1NV37oG_fz9WSA",
      title: "一",
      translateTitle: "One",
      imgUrl: "http://a.alicdn.com/1.jpg",
      sort: "1",
      serviceList: ["sendGoods24H", "sendGoods48H", "constructor"],
      buyerNum: "31",
      soldOut: 420,
      goodsScore: "4.5",
    },
    { title: "no id", sort: 3 },
  ],
};
