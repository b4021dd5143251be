import { department, group, leaf } from "./department";

export const toys = department(
  1813,
  "玩具乐器=Toys and instruments",
  {
    materials: "毛绒=plush,木质=wooden,ABS=ABS,合金=alloy,硅胶=silicone,榉木=beech",
    styles:
      "可爱=cute,仿真=realistic,益智=educational,卡通=cartoon,迷你=mini,大号=large,回力=pull-back",
    uses: "儿童=children,亲子=parent-child,幼儿园=kindergarten,生日礼物=birthday gift,收藏=collection,初学者=beginner",
  },
  [
    group(181301, "毛绒玩偶=Plush and dolls", [
      leaf(
        18130101,
        "毛绒玩具=Plush toys",
        "colour_size",
        [6, 99],
        [80, 900],
        "泰迪熊=teddy bear=1f9f8,毛绒企鹅=plush penguin=1f427,毛绒大象=plush elephant=1f418,毛绒熊猫=plush panda=1f43c,毛绒兔=plush rabbit=1f430",
      ),
      leaf(
        18130102,
        "套娃娃娃=Dolls",
        "colour_size",
        [9, 79],
        [100, 480],
        "套娃=nesting doll=1fa86,皮纳塔=pinata=1fa85",
      ),
    ]),
    group(181302, "车模=Model vehicles", [
      leaf(
        18130201,
        "玩具车=Toy cars",
        "colour",
        [5, 128],
        [60, 900],
        "玩具汽车=toy car=1f697,赛车模型=racing car model=1f3ce-fe0f,消防车=toy fire engine=1f692,拖拉机=toy tractor=1f69c,越野车=toy off-road car=1f699,小火车=toy train=1f682",
      ),
      leaf(
        18130202,
        "飞行玩具=Flying toys",
        "colour",
        [4, 168],
        [50, 600],
        "玩具飞机=toy plane=2708-fe0f,直升机=toy helicopter=1f681,火箭模型=rocket model=1f680,风筝=kite=1fa81,飞碟=toy UFO=1f6f8",
      ),
    ]),
    group(181303, "益智=Puzzles and games", [
      leaf(
        18130301,
        "桌游拼图=Board games and puzzles",
        "model",
        [3, 89],
        [50, 900],
        "拼图=puzzle=1f9e9,骰子=dice=1f3b2,溜溜球=yo-yo=1fa80,魔术棒=magic wand=1fa84",
      ),
      leaf(
        18130302,
        "恐龙模型=Dinosaur models",
        "colour_size",
        [4, 78],
        [80, 700],
        "霸王龙=T-rex dinosaur=1f996,长颈龙=long-neck dinosaur=1f995",
      ),
    ]),
    group(181304, "乐器=Musical instruments", [
      leaf(
        18130401,
        "弦乐器=String instruments",
        "colour_size",
        [68, 980],
        [600, 3200],
        "电吉他=electric guitar=1f3b8,小提琴=violin=1f3bb,班卓琴=banjo=1fa95",
      ),
      leaf(
        18130402,
        "管乐打击=Wind and percussion",
        "colour",
        [18, 760],
        [150, 4200],
        "小号=trumpet=1f3ba,萨克斯=saxophone=1f3b7,竖笛=recorder flute=1fa88,架子鼓=drum=1f941,非洲鼓=African drum=1fa98,手风琴=accordion=1fa97,电子琴=keyboard piano=1f3b9",
      ),
    ]),
  ],
);

export const sports = department(
  18,
  "运动户外=Sports and outdoors",
  {
    materials:
      "PU=PU,橡胶=rubber,碳素=carbon fibre,铝合金=aluminium alloy,牛津布=Oxford cloth,枫木=maple wood",
    styles:
      "专业=professional,比赛=competition,训练=training,便携=portable,加厚=thickened,耐磨=wear-resistant",
    uses: "成人=adult,青少年=youth,户外=outdoor,室内=indoor,露营=camping,健身=fitness,学校=school",
  },
  [
    group(1801, "球类=Balls", [
      leaf(
        180101,
        "足球篮球=Footballs and basketballs",
        "colour_size",
        [15, 138],
        [400, 680],
        "足球=football=26bd,篮球=basketball=1f3c0,排球=volleyball=1f3d0,橄榄球=rugby ball=1f3c9 1f3c8",
      ),
      leaf(
        180102,
        "球拍=Rackets",
        "colour",
        [18, 320],
        [90, 420],
        "网球拍=tennis racket=1f3be,羽毛球拍=badminton racket=1f3f8,乒乓球拍=table tennis bat=1f3d3",
      ),
      leaf(
        180103,
        "棒球保龄=Baseball and bowling",
        "model",
        [8, 189],
        [140, 2600],
        "棒球=baseball=26be,垒球=softball=1f94e,保龄球=bowling set=1f3b3,曲棍球杆=hockey stick=1f3d1 1f3d2",
      ),
    ]),
    group(1802, "骑行轮滑=Cycling and skating", [
      leaf(
        180201,
        "自行车=Bicycles",
        "colour_size",
        [260, 1680],
        [9500, 16000],
        "山地自行车=mountain bike=1f6b2,滑板车=kick scooter=1f6f4",
      ),
      leaf(
        180202,
        "滑板轮滑=Skateboards and skates",
        "colour_size",
        [39, 360],
        [900, 3600],
        "滑板=skateboard=1f6f9,轮滑鞋=roller skates=1f6fc,冰刀鞋=ice skates=26f8-fe0f",
      ),
    ]),
    group(1803, "户外=Outdoor gear", [
      leaf(
        180301,
        "帐篷露营=Tents and camping",
        "colour_size",
        [58, 690],
        [1800, 7200],
        "露营帐篷=camping tent=26fa,指南针=compass=1f9ed,救生圈=lifebuoy=1f6df",
      ),
      leaf(
        180302,
        "钓鱼潜水=Fishing and diving",
        "colour",
        [9, 268],
        [80, 900],
        "钓鱼竿=fishing rod=1f3a3,潜水面镜=diving mask=1f93f",
      ),
    ]),
    group(1804, "格斗射击=Combat and target", [
      leaf(
        180401,
        "拳套=Boxing gloves",
        "colour_size",
        [25, 188],
        [300, 700],
        "拳击手套=boxing gloves=1f94a",
      ),
      leaf(
        180402,
        "飞镖弓箭=Darts and archery",
        "model",
        [9, 320],
        [120, 1900],
        "飞镖靶=dart board=1f3af,反曲弓=recurve bow=1f3f9,飞盘=frisbee=1f94f,回旋镖=boomerang=1fa83",
      ),
    ]),
  ],
);
