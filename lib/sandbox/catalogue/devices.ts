import { department, group, leaf } from "./department";

export const electronics = department(
  7,
  "数码家电=Electronics",
  {
    materials: "ABS=ABS,铝合金=aluminium alloy,金属=metal,PC=PC,硅胶=silicone,磨砂=frosted",
    styles:
      "无线=wireless,蓝牙=Bluetooth,便携=portable,高清=HD,静音=silent,迷你=mini,充电=rechargeable",
    uses: "办公=office,游戏=gaming,直播=live streaming,家用=household,户外=outdoor,学生=student,车载=car",
  },
  [
    group(701, "电脑外设=Computer peripherals", [
      leaf(
        70101,
        "键盘鼠标=Keyboards and mice",
        "colour",
        [12, 239],
        [80, 900],
        "机械键盘=mechanical keyboard=2328-fe0f,无线鼠标=wireless mouse=1f5b1-fe0f,轨迹球=trackball=1f5b2-fe0f",
      ),
      leaf(
        70102,
        "电脑整机=Computers",
        "model",
        [890, 4200],
        [1200, 6500],
        "笔记本电脑=laptop computer=1f4bb,一体机=all-in-one computer=1f5a5-fe0f",
      ),
      leaf(
        70103,
        "打印办公=Printing",
        "colour_plug",
        [120, 980],
        [1500, 6800],
        "打印机=printer=1f5a8-fe0f,传真机=fax machine=1f4e0",
      ),
    ]),
    group(702, "影音=Audio and video", [
      leaf(
        70201,
        "耳机音响=Headphones and speakers",
        "colour",
        [15, 260],
        [120, 900],
        "头戴式耳机=headphones=1f3a7,收音机=radio=1f4fb",
      ),
      leaf(
        70202,
        "麦克风=Microphones",
        "colour",
        [18, 320],
        [180, 800],
        "电容麦克风=condenser microphone=1f399-fe0f,手持话筒=handheld microphone=1f3a4",
      ),
      leaf(
        70203,
        "相机=Cameras",
        "colour_plug",
        [89, 1280],
        [250, 1200],
        "数码相机=digital camera=1f4f7,摄像机=camcorder=1f4f9,投影机=film projector=1f4fd-fe0f",
      ),
      leaf(
        70204,
        "电视=Televisions",
        "colour_plug",
        [380, 2900],
        [5200, 16000],
        "复古电视=retro television=1f4fa",
      ),
    ]),
    group(703, "手机与配件=Phones and accessories", [
      leaf(
        70301,
        "智能手机=Smartphones",
        "colour_capacity",
        [320, 2200],
        [150, 230],
        "智能手机=smartphone=1f4f1,电话机=telephone=260e-fe0f",
      ),
      leaf(
        70302,
        "电池充电=Batteries and charging",
        "colour_plug",
        [3, 88],
        [30, 420],
        "充电电池=rechargeable battery=1f50b,充电插头=charging plug=1f50c",
      ),
    ]),
    group(704, "游戏光学=Games and optics", [
      leaf(
        70401,
        "游戏手柄=Game controllers",
        "colour",
        [28, 268],
        [180, 420],
        "游戏手柄=game controller=1f3ae,街机摇杆=arcade joystick=1f579-fe0f",
      ),
      leaf(
        70402,
        "手电望远镜=Torches and telescopes",
        "colour",
        [8, 460],
        [90, 2400],
        "手电筒=flashlight=1f526,天文望远镜=telescope=1f52d,显微镜=microscope=1f52c",
      ),
    ]),
  ],
);

export const tools = department(
  122916003,
  "五金工具=Tools and hardware",
  {
    materials:
      "碳钢=carbon steel,铬钒钢=chrome vanadium steel,不锈钢=stainless steel,合金=alloy,塑钢=plastic steel,黄铜=brass",
    styles:
      "多功能=multifunctional,加厚=thickened,工业级=industrial grade,德式=German style,便携=portable,防滑=non-slip",
    uses: "家用=household,木工=woodworking,汽修=car repair,工地=construction site,园林=garden,维修=repair",
  },
  [
    group(12291600301, "手动工具=Hand tools", [
      leaf(
        1229160030101,
        "锤斧镐=Hammers and axes",
        "model",
        [9, 119],
        [400, 2600],
        "羊角锤=claw hammer=1f528,斧头=axe=1fa93,镐头=pickaxe=26cf-fe0f",
      ),
      leaf(
        1229160030102,
        "扳手螺丝刀=Wrenches and screwdrivers",
        "model",
        [3, 89],
        [80, 700],
        "活动扳手=adjustable wrench=1f527,螺丝刀=screwdriver=1fa9b,工具套装=tool set=1f6e0-fe0f 1f9f0",
      ),
      leaf(
        1229160030103,
        "锯夹=Saws and clamps",
        "model",
        [7, 98],
        [180, 900],
        "手锯=hand saw=1fa9a,夹具=clamp=1f5dc-fe0f,直尺=steel ruler=1f4cf",
      ),
    ]),
    group(12291600302, "五金件=Hardware", [
      leaf(
        1229160030201,
        "紧固件=Fasteners",
        "pack",
        [1, 36],
        [20, 500],
        "螺栓螺母=bolt and nut=1f529,齿轮=gear=2699-fe0f,链条=chain=26d3-fe0f 1f517,挂钩=hook=1fa9d,磁铁=magnet=1f9f2",
      ),
      leaf(
        1229160030202,
        "锁具=Locks",
        "model",
        [4, 128],
        [80, 600],
        "挂锁=padlock=1f512,密码锁=combination lock=1f510,钥匙坯=key blank=1f511",
      ),
    ]),
    group(12291600303, "安全防护=Safety", [
      leaf(
        1229160030301,
        "安全帽=Safety helmets",
        "colour",
        [8, 68],
        [280, 520],
        "安全帽=safety helmet=26d1-fe0f,战术头盔=tactical helmet=1fa96,护目镜=goggles=1f97d",
      ),
      leaf(
        1229160030302,
        "消防警示=Fire and warning",
        "model",
        [15, 159],
        [400, 4500],
        "灭火器=fire extinguisher=1f9ef,警示灯=warning light=1f6a8,梯子=ladder=1fa9c",
      ),
    ]),
  ],
);
