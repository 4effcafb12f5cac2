#include "models/core/synthetic/syntheticwords.h"

namespace core {

const std::array<SyntheticCluster, 10> syntheticClusters = {{
    {"equipment", "高端装备", "High-end equipment", "pillar", "装备"},
    {"biomedicine", "生物医药", "Biomedicine", "pillar", "生物"},
    {"fashion", "时尚产业", "Fashion industry", "pillar", "时尚"},
    {"green_energy", "绿色能源", "Green energy", "wing", "能源"},
    {"semiconductor", "泛半导体", "Pan-semiconductor", "wing", "电子"},
    {"robotics", "智能机器人", "Intelligent robotics", "emerging", "智能"},
    {"computing", "新型智算", "Intelligent computing", "emerging", "信息"},
    {"low_altitude", "低空经济", "Low-altitude economy", "emerging", "航空"},
    {"materials", "新材料", "New materials", "other", "材料"},
    {"services", "现代服务", "Modern services", "other", "服务"},
}};

const std::array<SyntheticSector, 40> syntheticSectors = {{
    {"machine_tools", "数控机床", "Machine tools", 0},
    {"rail_equipment", "轨道交通装备", "Rail equipment", 0},
    {"marine_equipment", "船舶海工", "Marine equipment", 0},
    {"instruments", "仪器仪表", "Instruments", 0},
    {"general_machinery", "通用设备", "General machinery", 0},
    {"auto_parts", "汽车零部件", "Vehicle parts", 0},
    {"chemical_drugs", "化学药品", "Chemical drugs", 1},
    {"biologics", "生物制品", "Biologics", 1},
    {"medical_devices", "医疗器械", "Medical devices", 1},
    {"traditional_medicine", "中药制造", "Traditional medicine", 1},
    {"precision_medicine", "精准医疗", "Precision medicine", 1},
    {"garments", "服装服饰", "Garments", 2},
    {"textiles", "纺织面料", "Textiles", 2},
    {"cosmetics", "美妆", "Cosmetics", 2},
    {"furniture", "家居", "Furniture", 2},
    {"jewellery", "珠宝首饰", "Jewellery", 2},
    {"photovoltaics", "光伏设备", "Photovoltaics", 3},
    {"wind_power", "风电装备", "Wind power", 3},
    {"batteries", "动力电池", "Batteries", 3},
    {"hydrogen", "氢能", "Hydrogen", 3},
    {"grid_equipment", "输配电设备", "Grid equipment", 3},
    {"chip_design", "芯片设计", "Chip design", 4},
    {"chip_packaging", "封装测试", "Chip packaging", 4},
    {"chip_materials", "半导体材料", "Chip materials", 4},
    {"displays", "新型显示", "Displays", 4},
    {"industrial_robots", "工业机器人", "Industrial robots", 5},
    {"service_robots", "服务机器人", "Service robots", 5},
    {"sensors", "智能传感", "Sensors", 5},
    {"servers", "服务器", "Servers", 6},
    {"software", "工业软件", "Industrial software", 6},
    {"artificial_intelligence", "人工智能", "Artificial intelligence", 6},
    {"drones", "无人机", "Drones", 7},
    {"air_services", "低空服务", "Low-altitude services", 7},
    {"fine_chemicals", "精细化工", "Fine chemicals", 8},
    {"nonwovens", "非织造材料", "Nonwovens", 8},
    {"alloys", "特种合金", "Special alloys", 8},
    {"logistics", "快递物流", "Express logistics", 9},
    {"design", "工业设计", "Industrial design", 9},
    {"testing", "检验检测", "Testing services", 9},
    {"trade", "外贸进出口", "Foreign trade", 9},
}};

const std::array<std::string_view, 13> syntheticRegions = {"云岭区", "清溪区", "锦江区", "白石区", "青林区",
                                                           "沙湾区", "望山区", "南塘区", "桥东区", "松原区",
                                                           "月湖区", "金沙区", "北渡区"};
const std::array<std::string_view, 4> syntheticSizes = {"大型", "中型", "小型", "微型"};
const std::array<std::string_view, 6> syntheticCertificates = {
    "", "高新技术企业", "专精特新", "高新技术企业|专精特新", "高新技术企业|小巨人", "高新技术企业|小巨人|单项冠军"};
const std::string_view syntheticCharacters =
    "华中天海金银龙凤云山江河泰安康宁瑞祥福禄盛昌隆兴荣达通联创新科智慧信诚德仁和平正大方圆宏伟博远长春阳光明亮星辰宇";
const std::array<std::string_view, 4> syntheticLegalForms = {"有限公司", "股份有限公司", "有限责任公司",
                                                             "（集团）有限公司"};

} // namespace core
