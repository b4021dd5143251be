import { department, group, leaf } from "./department";

export const bags = department(
  1042954,
  "箱包皮具=Bags and luggage",
  {
    materials:
      "PU皮=PU leather,真皮=genuine leather,帆布=canvas,尼龙=nylon,牛津布=Oxford cloth,编织=woven,ABS=ABS",
    styles:
      "小众=niche,百搭=versatile,简约=minimalist,大容量=large capacity,复古=retro,日系=Japanese style,轻奢=light luxury",
    uses: "通勤=commuting,旅行=travel,学生=student,防水=waterproof,妈咪=mommy,斜挎=crossbody,商务=business",
  },
  [
    group(104295401, "女包=Women's bags", [
      leaf(
        10429540101,
        "手提包=Handbags",
        "colour",
        [25, 189],
        [350, 900],
        "手提包=handbag=1f45c,托特包=tote bag=1f45c 1f6cd-fe0f",
      ),
      leaf(
        10429540102,
        "手拿包=Clutches",
        "colour",
        [15, 88],
        [120, 350],
        "手拿包=clutch bag=1f45d,零钱包=coin purse=1f45b,化妆包=cosmetic bag=1f45d",
      ),
    ]),
    group(104295402, "功能箱包=Functional bags", [
      leaf(
        10429540201,
        "双肩包=Backpacks",
        "colour_size",
        [29, 169],
        [450, 1100],
        "双肩包=backpack=1f392,书包=school bag=1f392",
      ),
      leaf(
        10429540202,
        "拉杆箱=Suitcases",
        "colour_size",
        [88, 460],
        [2400, 4800],
        "拉杆箱=trolley suitcase=1f9f3,登机箱=cabin suitcase=1f9f3",
      ),
      leaf(
        10429540203,
        "公文包=Briefcases",
        "colour",
        [45, 260],
        [700, 1600],
        "公文包=briefcase=1f4bc,电脑包=laptop bag=1f4bc",
      ),
    ]),
    group(104295403, "购物袋=Shopping bags", [
      leaf(
        10429540301,
        "环保袋=Reusable bags",
        "pack",
        [1, 12],
        [40, 140],
        "环保购物袋=reusable shopping bag=1f6cd-fe0f",
      ),
    ]),
  ],
);

export const accessories = department(
  54,
  "服饰配件=Accessories and jewellery",
  {
    materials:
      "925银=925 silver,合金=alloy,钛钢=titanium steel,天然石=natural stone,羊毛=wool,纯棉=cotton,锆石=zircon",
    styles:
      "韩版=Korean style,ins风=ins style,冷淡风=minimal,复古=vintage,可爱=cute,轻奢=light luxury,情侣=couple",
    uses: "防晒=sun protection,秋冬=autumn and winter,日常=everyday,送礼=gift,驾驶=driving,户外=outdoor",
  },
  [
    group(5401, "首饰=Jewellery", [
      leaf(
        540101,
        "戒指=Rings",
        "colour_size",
        [2, 88],
        [4, 14],
        "开口戒指=open ring=1f48d,钻戒=diamond ring=1f48d",
      ),
      leaf(
        540102,
        "手串项链=Beads and necklaces",
        "colour",
        [3, 66],
        [15, 80],
        "手串=bead bracelet=1f4ff,珠链=bead necklace=1f4ff",
      ),
      leaf(
        540103,
        "宝石=Loose stones",
        "model",
        [5, 220],
        [3, 20],
        "水晶裸石=crystal stone=1f48e,锆石=zircon stone=1f48e",
      ),
    ]),
    group(5402, "眼镜手表=Glasses and watches", [
      leaf(
        540201,
        "太阳镜=Sunglasses",
        "colour",
        [6, 59],
        [24, 40],
        "太阳镜=sunglasses=1f576-fe0f,偏光墨镜=polarised sunglasses=1f576-fe0f",
      ),
      leaf(
        540202,
        "光学镜架=Glasses frames",
        "colour",
        [8, 75],
        [18, 32],
        "眼镜框=glasses frame=1f453,防蓝光眼镜=blue light glasses=1f453",
      ),
      leaf(
        540203,
        "手表=Watches",
        "colour",
        [19, 260],
        [50, 160],
        "石英手表=quartz watch=231a,运动手表=sports watch=231a",
      ),
    ]),
    group(5403, "帽子围巾=Hats and scarves", [
      leaf(
        540301,
        "帽子=Hats",
        "colour",
        [7, 48],
        [70, 180],
        "草帽=straw hat=1f452,棒球帽=baseball cap=1f9e2,礼帽=top hat=1f3a9",
      ),
      leaf(
        540302,
        "围巾手套=Scarves and gloves",
        "colour",
        [8, 65],
        [80, 240],
        "围巾=scarf=1f9e3,保暖手套=warm gloves=1f9e4",
      ),
      leaf(
        540303,
        "袜子=Socks",
        "pack",
        [2, 19],
        [30, 70],
        "中筒袜=crew socks=1f9e6,棉袜=cotton socks=1f9e6",
      ),
    ]),
    group(5404, "伞扇=Umbrellas and fans", [
      leaf(
        540401,
        "雨伞=Umbrellas",
        "colour",
        [11, 58],
        [250, 520],
        "折叠伞=folding umbrella=2602-fe0f,长柄伞=long handle umbrella=1f302",
      ),
      leaf(540402, "折扇=Folding fans", "colour", [3, 36], [30, 110], "折扇=folding fan=1faad"),
    ]),
  ],
);
