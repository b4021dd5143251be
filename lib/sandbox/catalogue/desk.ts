import { department, group, leaf } from "./department";

export const office = department(
  67,
  "办公文教=Office and stationery",
  {
    materials:
      "牛皮纸=kraft paper,PU皮面=PU cover,塑料=plastic,金属=metal,道林纸=woodfree paper,木质=wooden",
    styles: "简约=minimalist,ins风=ins style,卡通=cartoon,加厚=thickened,复古=retro,莫兰迪=Morandi",
    uses: "学生=student,办公=office,会议=meeting,手账=journaling,考试=exam,美术=art",
  },
  [
    group(6701, "本册=Notebooks and books", [
      leaf(
        670101,
        "笔记本=Notebooks",
        "colour_size",
        [2, 46],
        [90, 420],
        "皮面笔记本=leather notebook=1f4d3 1f4d4,线圈本=spiral notebook=1f4d2,日程本=planner=1f4d5 1f4d7 1f4d8 1f4d9",
      ),
      leaf(
        670102,
        "日历文件=Calendars and files",
        "colour",
        [2, 39],
        [60, 900],
        "台历=desk calendar=1f4c6 1f4c5,文件夹=file folder=1f4c1 1f4c2,写字板=clipboard=1f4cb,文件柜=filing cabinet=1f5c4-fe0f",
      ),
    ]),
    group(6702, "书写绘画=Writing and drawing", [
      leaf(
        670201,
        "笔=Pens and pencils",
        "pack",
        [1, 28],
        [10, 90],
        "中性笔=gel pen=1f58a-fe0f,钢笔=fountain pen=1f58b-fe0f,铅笔=pencil=270f-fe0f",
      ),
      leaf(
        670202,
        "美术用品=Art supplies",
        "pack",
        [2, 66],
        [30, 600],
        "画笔=paint brush=1f58c-fe0f,蜡笔=crayons=1f58d-fe0f,调色盘=paint palette=1f3a8",
      ),
    ]),
    group(6703, "桌面用品=Desk supplies", [
      leaf(
        670301,
        "剪刀文具=Scissors and clips",
        "pack",
        [1, 22],
        [10, 160],
        "剪刀=scissors=2702-fe0f,回形针=paper clips=1f587-fe0f,图钉=push pins=1f4cc,三角尺=set square=1f4d0",
      ),
      leaf(
        670302,
        "包装盒=Packaging",
        "pack",
        [1, 18],
        [30, 420],
        "快递纸箱=shipping carton=1f4e6,信封=envelope=2709-fe0f,吊牌=hang tag=1f3f7-fe0f",
      ),
      leaf(
        670303,
        "算盘计算=Counting",
        "colour",
        [6, 48],
        [120, 480],
        "儿童算盘=children abacus=1f9ee,放大镜=magnifying glass=1f50d",
      ),
    ]),
  ],
);

export const beauty = department(
  97,
  "美妆个护=Beauty and personal care",
  {
    materials:
      "植物=botanical,氨基酸=amino acid,玻尿酸=hyaluronic acid,竹炭=bamboo charcoal,精油=essential oil,尼龙=nylon",
    styles:
      "哑光=matte,水润=moisturising,持久=long-lasting,便携=portable,温和=gentle,清爽=refreshing",
    uses: "日常=everyday,敏感肌=sensitive skin,旅行=travel,酒店=hotel,礼盒=gift box,学生=student",
  },
  [
    group(9701, "彩妆=Make-up", [
      leaf(
        970101,
        "口红=Lipsticks",
        "colour",
        [4, 59],
        [18, 40],
        "口红=lipstick=1f484,唇釉=lip glaze=1f484",
      ),
      leaf(970102, "美甲=Nail care", "colour", [2, 36], [15, 80], "指甲油=nail polish=1f485"),
    ]),
    group(9702, "洗护=Washing and care", [
      leaf(
        970201,
        "身体护理=Body care",
        "scent",
        [5, 68],
        [120, 620],
        "身体乳=body lotion=1f9f4,沐浴露=shower gel=1f9f4,手工皂=handmade soap=1f9fc",
      ),
      leaf(970202, "口腔护理=Oral care", "pack", [1, 88], [15, 220], "牙刷=toothbrush=1faa5"),
      leaf(
        970203,
        "美发工具=Hair and shaving",
        "colour",
        [2, 58],
        [20, 260],
        "梳子=comb=1faae,剃须刀=razor=1fa92",
      ),
    ]),
  ],
);

export const gifts = department(
  17,
  "节庆礼品=Gifts and party",
  {
    materials: "纸质=paper,缎带=ribbon,铝膜=foil,PVC=PVC,金属=metal,布艺=fabric",
    styles: "新年=New Year,圣诞=Christmas,派对=party,创意=creative,喜庆=festive,发光=glowing",
    uses: "婚礼=wedding,生日=birthday,公司=company,布置=decoration,颁奖=award,节日=festival",
  },
  [],
  [
    leaf(
      1701,
      "礼盒=Gift boxes",
      "colour_size",
      [3, 58],
      [60, 480],
      "礼品盒=gift box=1f381,红包=red envelope=1f9e7,蝴蝶结=ribbon bow=1f380",
    ),
    leaf(
      1702,
      "派对用品=Party supplies",
      "pack",
      [2, 68],
      [20, 420],
      "气球=balloon=1f388,礼花筒=party popper=1f389,彩球=party ball=1f38a 1faa9",
    ),
    leaf(
      1703,
      "节日装饰=Holiday decorations",
      "colour_size",
      [4, 188],
      [60, 3800],
      "圣诞树=Christmas tree=1f384,南瓜灯=pumpkin lantern=1f383,鲤鱼旗=carp streamer=1f38f",
    ),
    leaf(
      1704,
      "奖杯奖牌=Trophies and medals",
      "colour_size",
      [5, 168],
      [50, 1600],
      "奖杯=trophy=1f3c6,奖牌=medal=1f3c5 1f947 1f396-fe0f,水晶球=crystal ball=1f52e",
    ),
  ],
);
