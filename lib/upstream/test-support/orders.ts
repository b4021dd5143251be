/** Replies about orders as the wire carries them. Made up, by 1688's and Taobao Global's models. */
const red = "a".repeat(32);

export const previewReply = {
  success: true,
  errorCode: null,
  errorMsg: null,
  postFeeByDescOfferList: [610947572360],
  unsupportedCrossBorderPayOfferList: null,
  orderPreviewResuslt: [
    {
      discountFee: 100,
      tradeModeNameList: ["assureTrade", "alipay"],
      status: true,
      sumPayment: 3_260,
      sumCarriage: 600,
      sumPaymentNoCarriage: 2_660,
      additionalFee: null,
      message: null,
      resultCode: null,
      flowFlag: "general",
      cargoList: [
        {
          amount: 27.6,
          finalUnitPrice: 13.8,
          specId: red,
          skuId: 4876543210987,
          resultCode: null,
          offerId: 610947572360,
          openOfferId: "f6vE-dfY1NV37oG_fz9WSA",
          cargoPromotionList: [{ promotionId: 1, text: "满减", selected: true, discountFee: 100 }],
        },
      ],
      shopPromotionList: [{ promotionId: "2", desc: "包邮", freePostage: "true" }],
    },
  ],
};

export const orderReply = {
  baseInfo: {
    id: "1110890638347337996",
    idOfStr: "1110890638347337996",
    status: "waitsellersend",
    totalAmount: 32.6,
    sumProductPayment: 26.6,
    shippingFee: 6,
    refund: 0,
    discount: 100,
    createTime: "20180614101942000+0800",
    payTime: "2018-06-14 10:20:00",
    closeOperateType: null,
    sellerID: "b2b-22",
    sellerContact: { companyName: "义乌市某某工具厂" },
    buyerFeedback: "SP-7K2",
  },
  productItems: [
    {
      subItemIDString: "1110890638347337997",
      productID: 610947572360,
      skuID: "4876543210987",
      specId: red,
      name: "水枪",
      price: 13.3,
      itemAmount: 26.6,
      quantity: 2,
      status: "waitsellersend",
      refundStatus: null,
      logisticsStatus: 1,
      productNo: "SP-7K2",
    },
  ],
  nativeLogistics: {
    logisticsItems: [
      {
        logisticsCode: "LP001",
        logisticsBillNo: "YT123",
        logisticsCompanyName: "圆通速递",
        subItemIds: "1110890638347337997",
        deliveredTime: "20180615101942000+0800",
      },
    ],
  },
};

export const taobaoOrderReply = {
  purchase_id: "200048859480",
  seller_order_number: "SP-7K2",
  status: 11,
  supplier_nick: "小店",
  purchase_amount: 4_180,
  product_amount: "3580",
  domestic_post_fee: 600,
  created_time: 1_702_561_151_000,
  sub_purchase_orders: [
    {
      sub_purchase_order_id: "200048859481",
      status: 11,
      item_id: "600123456789012345",
      sku_id: "700123456789012341",
      title: "帆布包",
      quantity: 2,
      product_amount: 3_580,
      refund_status: 0,
      logistic_orders: [{ logistic_company_name: "中通", logistic_number: "731" }],
    },
  ],
};

export const renderReply = {
  render_item_list: [
    {
      nick: "小店",
      seller_id: 104736810,
      item_price_infos: [
        {
          item_id: "600123456789012345",
          sku_id: "700123456789012341",
          quantity: 2,
          origin_price: { amount: 1_990, currency: "CNY" },
          discount_price: { amount: 1_790, currency: "CNY" },
        },
      ],
      mainland_shipping_fee: { amount: 600, currency: "CNY" },
      order_fee: { amount: 4_180, currency: "CNY" },
    },
  ],
  unavailable_sku_list: [
    { item_id: "6", sku_id: null, reason: "已下架", error_code: "ITEM_OFFLINE" },
  ],
};

export const traceReply = {
  logisticsTrace: [
    {
      logisticsId: "LP001",
      logisticsBillNo: "YT123",
      logisticsSteps: [
        { acceptTime: "2018-06-15 12:00:00", remark: "已揽收" },
        { acceptTime: "2018-06-16 12:00:00", remark: "已签收" },
      ],
    },
  ],
};

export const taobaoTraceReply = {
  purchaseOrderOuterId: "1110890638347337996",
  pnmLogisticsDetails: [
    {
      mailNo: "731",
      logisticsPartner: [{ company: "中通" }],
      logisticsTraces: [
        { time: "2023-12-14 21:39:11", status: "TRANSPORT", standerdDesc: "离开", city: "杭州" },
      ],
    },
  ],
};

export const askedLines = [
  { ref: { market: "1688" as const, id: "f6vE-dfY1NV37oG_fz9WSA" }, specId: red, quantity: 2 },
];
