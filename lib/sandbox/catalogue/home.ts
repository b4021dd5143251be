import { department, group, leaf } from "./department";

export const kitchen = department(
  122916001,
  "餐饮厨具=Kitchen and dining",
  {
    materials:
      "304不锈钢=304 stainless steel,陶瓷=ceramic,玻璃=glass,竹木=bamboo,铸铁=cast iron,硅胶=silicone,高硼硅=borosilicate",
    styles:
      "北欧=Nordic,日式=Japanese style,ins风=ins style,手绘=hand-painted,简约=minimalist,复古=retro,创意=creative",
    uses: "家用=household,办公=office,酒店=hotel,不粘=non-stick,保温=insulated,儿童=children,户外=outdoor",
  },
  [
    group(12291600101, "杯壶=Cups and pots", [
      leaf(
        1229160010101,
        "马克杯=Mugs",
        "colour_capacity",
        [4, 49],
        [280, 520],
        "马克杯=mug=2615,咖啡杯=coffee cup=2615,茶杯=tea cup=1f375",
      ),
      leaf(
        1229160010102,
        "茶壶=Teapots",
        "colour_capacity",
        [16, 168],
        [420, 1200],
        "茶壶=teapot=1fad6,清酒壶=sake set=1f376",
      ),
      leaf(
        1229160010103,
        "玻璃杯=Glassware",
        "pack",
        [3, 58],
        [160, 420],
        "红酒杯=wine glass=1f377,威士忌杯=whisky glass=1f943,啤酒杯=beer mug=1f37a,鸡尾酒杯=cocktail glass=1f378",
      ),
      leaf(
        1229160010104,
        "随行杯=Tumblers",
        "colour_capacity",
        [9, 79],
        [180, 460],
        "吸管杯=straw tumbler=1f964,奶瓶=baby bottle=1f37c,葫芦杯=gourd cup=1f9c9",
      ),
    ]),
    group(12291600102, "烹饪=Cookware", [
      leaf(
        1229160010201,
        "锅具=Pots and pans",
        "colour_size",
        [29, 288],
        [900, 3200],
        "煎锅=frying pan=1f373,汤锅=soup pot=1f372,平底锅=flat pan=1f958",
      ),
      leaf(
        1229160010202,
        "刀具=Kitchen knives",
        "model",
        [8, 158],
        [150, 480],
        "菜刀=kitchen knife=1f52a,厨师刀=chef knife=1f52a",
      ),
    ]),
    group(12291600103, "餐具=Tableware", [
      leaf(
        1229160010301,
        "刀叉勺筷=Cutlery",
        "pack",
        [1, 39],
        [40, 220],
        "刀叉套装=cutlery set=1f374,勺子=spoon=1f944,筷子=chopsticks=1f962,餐盘套装=plate set=1f37d-fe0f",
      ),
      leaf(
        1229160010302,
        "碗罐=Bowls and jars",
        "colour_capacity",
        [5, 66],
        [250, 780],
        "沙拉碗=salad bowl=1f963,密封罐=sealed jar=1fad9,调料瓶=seasoning bottle=1f9c2",
      ),
    ]),
  ],
);

export const homeLiving = department(
  122916002,
  "家居用品=Home and living",
  {
    materials:
      "实木=solid wood,棉麻=cotton linen,树脂=resin,金属=metal,塑料=plastic,藤编=rattan,陶瓷=ceramic",
    styles:
      "北欧=Nordic,新中式=new Chinese style,轻奢=light luxury,奶油风=cream style,简约=minimalist,田园=rustic,复古=retro",
    uses: "客厅=living room,卧室=bedroom,浴室=bathroom,收纳=storage,装饰=decoration,宿舍=dormitory,花园=garden",
  },
  [
    group(12291600201, "家具=Furniture", [
      leaf(
        1229160020101,
        "椅子=Chairs",
        "colour",
        [48, 420],
        [2800, 9000],
        "餐椅=dining chair=1fa91,实木椅=wooden chair=1fa91",
      ),
      leaf(
        1229160020102,
        "沙发床=Sofas and beds",
        "colour_size",
        [320, 2600],
        [18000, 52000],
        "布艺沙发=fabric sofa=1f6cb-fe0f,双人床=double bed=1f6cf-fe0f",
      ),
    ]),
    group(12291600202, "灯饰=Lighting", [
      leaf(
        1229160020201,
        "灯泡=Bulbs",
        "pack",
        [2, 38],
        [40, 160],
        "LED灯泡=LED bulb=1f4a1,节能灯=energy-saving lamp=1f4a1",
      ),
      leaf(
        1229160020202,
        "灯笼蜡烛=Lanterns and candles",
        "colour",
        [5, 68],
        [120, 600],
        "灯笼=lantern=1f3ee,香薰蜡烛=scented candle=1f56f-fe0f,油灯=oil lamp=1fa94",
      ),
    ]),
    group(12291600203, "装饰=Decoration", [
      leaf(
        1229160020301,
        "花瓶摆件=Vases and ornaments",
        "colour_size",
        [9, 188],
        [300, 2200],
        "花瓶=vase=1f3fa,陶罐=pottery jar=1f3fa,风铃=wind chime=1f390",
      ),
      leaf(
        1229160020302,
        "钟表镜子=Clocks and mirrors",
        "colour",
        [12, 158],
        [200, 1600],
        "座钟=table clock=1f570-fe0f,闹钟=alarm clock=23f0,化妆镜=vanity mirror=1fa9e,装饰画=framed picture=1f5bc-fe0f",
      ),
      leaf(
        1229160020303,
        "花卉绿植=Flowers and plants",
        "model",
        [3, 59],
        [60, 900],
        "仿真绿植=artificial potted plant=1fab4,仿真花束=artificial bouquet=1f490,仙人掌=cactus=1f335,向日葵=sunflower=1f33b,郁金香=tulip=1f337",
      ),
    ]),
    group(12291600204, "清洁收纳=Cleaning and storage", [
      leaf(
        1229160020401,
        "清洁工具=Cleaning tools",
        "pack",
        [1, 46],
        [40, 800],
        "扫把=broom=1f9f9,清洁海绵=cleaning sponge=1f9fd,水桶=bucket=1faa3,马桶塞=plunger=1faa0",
      ),
      leaf(
        1229160020402,
        "收纳篮=Baskets and bins",
        "colour_size",
        [6, 78],
        [200, 1300],
        "收纳篮=storage basket=1f9fa,垃圾桶=waste bin=1f5d1-fe0f,纸巾=tissue roll=1f9fb",
      ),
    ]),
  ],
);
