import { department, group, leaf } from "./department";

export const womenClothing = department(
  10166,
  "女装=Women's clothing",
  {
    materials:
      "纯棉=cotton,雪纺=chiffon,真丝=silk,亚麻=linen,针织=knitted,牛仔=denim,蕾丝=lace,缎面=satin",
    styles:
      "韩版=Korean style,法式=French style,复古=vintage,宽松=loose,修身=slim fit,碎花=floral,纯色=solid colour,名媛=elegant",
    uses: "夏季=summer,春秋=spring and autumn,通勤=commuting,度假=holiday,聚会=party,大码=plus size",
  },
  [
    group(1016601, "裙装=Dresses and skirts", [
      leaf(
        101660101,
        "连衣裙=Dresses",
        "apparel",
        [26, 168],
        [220, 520],
        "连衣裙=dress=1f457,吊带裙=slip dress=1f457,旗袍裙=cheongsam dress=1f97b 1f457",
      ),
      leaf(
        101660102,
        "民族服装=Ethnic clothing",
        "apparel",
        [45, 260],
        [300, 900],
        "纱丽=saree=1f97b,和服浴袍=kimono robe=1f458",
      ),
    ]),
    group(1016602, "上装=Tops", [
      leaf(
        101660201,
        "衬衫=Blouses",
        "apparel",
        [19, 98],
        [150, 320],
        "女士衬衫=blouse=1f45a,短袖上衣=short sleeve top=1f45a 1f455",
      ),
      leaf(
        101660202,
        "外套=Women's coats",
        "apparel",
        [59, 320],
        [600, 1500],
        "风衣外套=trench coat=1f9e5,白大褂=lab coat=1f97c",
      ),
    ]),
    group(1016603, "泳装=Swimwear", [
      leaf(
        101660301,
        "连体泳衣=One-piece swimsuits",
        "apparel",
        [22, 88],
        [120, 260],
        "连体泳衣=swimsuit=1fa71",
      ),
      leaf(101660302, "比基尼=Bikinis", "apparel", [18, 75], [90, 200], "比基尼泳装=bikini=1f459"),
    ]),
  ],
);

export const menClothing = department(
  10165,
  "男装=Men's clothing",
  {
    materials:
      "纯棉=cotton,重磅棉=heavyweight cotton,冰丝=ice silk,涤纶=polyester,牛仔=denim,羊毛=wool,速干=quick-dry",
    styles:
      "美式=American style,商务=business,潮牌=streetwear,宽松=loose,直筒=straight,工装=cargo,简约=minimalist",
    uses: "夏季=summer,秋冬=autumn and winter,休闲=casual,运动=sports,上班=office,外贸=export",
  },
  [
    group(1016501, "男上装=Men's tops", [
      leaf(
        101650101,
        "男士T恤=Men's T-shirts",
        "apparel",
        [12, 79],
        [160, 320],
        "短袖T恤=short sleeve T-shirt=1f455,背心=vest=1f3bd",
      ),
      leaf(
        101650102,
        "男士衬衫=Men's shirts",
        "apparel",
        [28, 139],
        [220, 380],
        "长袖衬衫=long sleeve shirt=1f454,领带衬衫套装=shirt and tie set=1f454",
      ),
      leaf(
        101650103,
        "男士外套=Men's coats",
        "apparel",
        [68, 420],
        [700, 1800],
        "夹克外套=jacket=1f9e5,道服=martial arts uniform=1f94b",
      ),
    ]),
    group(1016502, "男裤=Men's trousers", [
      leaf(101650201, "牛仔裤=Jeans", "apparel", [35, 158], [450, 800], "牛仔裤=jeans=1f456"),
      leaf(
        101650202,
        "短裤=Shorts",
        "apparel",
        [15, 68],
        [150, 300],
        "沙滩短裤=beach shorts=1fa73,运动短裤=sports shorts=1fa73",
      ),
    ]),
  ],
);

export const shoes = department(
  1038378,
  "鞋靴=Shoes and boots",
  {
    materials:
      "头层牛皮=full-grain leather,网面=mesh,麂皮=suede,EVA=EVA,帆布=canvas,漆皮=patent leather,飞织=flyknit",
    styles:
      "厚底=platform,尖头=pointed toe,复古=retro,英伦=British style,一脚蹬=slip-on,百搭=versatile,软底=soft sole",
    uses: "夏季=summer,跑步=running,防滑=non-slip,通勤=commuting,户外=outdoor,居家=home,透气=breathable",
  },
  [
    group(103837801, "女鞋=Women's shoes", [
      leaf(
        10383780101,
        "高跟鞋=High heels",
        "shoes",
        [38, 199],
        [500, 900],
        "高跟鞋=high heels=1f460,单鞋=pumps=1f460 1f97f",
      ),
      leaf(
        10383780102,
        "凉鞋=Sandals",
        "shoes",
        [22, 118],
        [350, 700],
        "女士凉鞋=sandals=1f461,芭蕾舞鞋=ballet shoes=1fa70",
      ),
      leaf(10383780103, "平底鞋=Flats", "shoes", [25, 109], [380, 640], "平底鞋=flats=1f97f"),
      leaf(
        10383780104,
        "女靴=Women's boots",
        "shoes",
        [58, 289],
        [800, 1500],
        "长筒靴=knee boots=1f462",
      ),
    ]),
    group(103837802, "男鞋=Men's shoes", [
      leaf(
        10383780201,
        "运动鞋=Sneakers",
        "shoes",
        [39, 239],
        [600, 1100],
        "运动鞋=sneakers=1f45f,跑步鞋=running shoes=1f45f",
      ),
      leaf(
        10383780202,
        "皮鞋=Leather shoes",
        "shoes",
        [66, 299],
        [800, 1300],
        "商务皮鞋=leather shoes=1f45e",
      ),
      leaf(
        10383780203,
        "登山靴=Hiking boots",
        "shoes",
        [79, 359],
        [1000, 1700],
        "登山靴=hiking boots=1f97e,工装靴=work boots=1f97e",
      ),
    ]),
    group(103837803, "拖鞋=Slippers", [
      leaf(
        10383780301,
        "人字拖=Flip-flops",
        "shoes",
        [6, 39],
        [180, 420],
        "人字拖=flip-flops=1fa74,浴室拖鞋=bathroom slippers=1fa74",
      ),
    ]),
  ],
);
