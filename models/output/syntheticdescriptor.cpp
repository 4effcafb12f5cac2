#include "models/output/syntheticdescriptor.h"

namespace output {

QByteArray syntheticDescriptor()
{
    return R"json({
  "profile": "tabular-data-package",
  "name": "synthetic-panel",
  "version": "1",
  "title": "合成企业面板（非真实数据） / Synthetic enterprise panel (not real data)",
  "description": "由程序随机生成，企业、地区与数字均为虚构，仅供测试。 Made by a program at random: enterprises, regions and figures are fictitious, for tests only.",
  "resources": [
    { "name": "sources", "path": "sources.csv", "profile": "tabular-data-resource", "encoding": "utf-8",
      "schema": { "primaryKey": "id", "fields": [
        { "name": "id", "type": "string", "constraints": { "required": true } },
        { "name": "title", "type": "string", "constraints": { "required": true } },
        { "name": "publisher", "type": "string" },
        { "name": "published", "type": "string" },
        { "name": "reliability", "type": "string", "constraints": { "required": true } },
        { "name": "url", "type": "string" },
        { "name": "locator", "type": "string" } ] } },
    { "name": "regions", "path": "regions.csv", "profile": "tabular-data-resource", "encoding": "utf-8",
      "schema": { "primaryKey": "code", "fields": [
        { "name": "code", "type": "string", "constraints": { "required": true } },
        { "name": "name_zh", "type": "string", "constraints": { "required": true } },
        { "name": "name_en", "type": "string" },
        { "name": "parent_code", "type": "string" },
        { "name": "level", "type": "string" } ],
        "foreignKeys": [ { "fields": "parent_code", "reference": { "resource": "", "fields": "code" } } ] } },
    { "name": "sectors", "path": "sectors.csv", "profile": "tabular-data-resource", "encoding": "utf-8",
      "schema": { "primaryKey": "id", "fields": [
        { "name": "id", "type": "string", "constraints": { "required": true } },
        { "name": "name_zh", "type": "string", "constraints": { "required": true } },
        { "name": "name_en", "type": "string" },
        { "name": "parent_id", "type": "string" },
        { "name": "tier", "type": "string", "constraints": { "enum": ["pillar", "wing", "emerging", "other"] } } ],
        "foreignKeys": [ { "fields": "parent_id", "reference": { "resource": "", "fields": "id" } } ] } },
    { "name": "enterprises", "path": "enterprises.csv", "profile": "tabular-data-resource", "encoding": "utf-8",
      "title": "合成企业面板 / Synthetic enterprise panel",
      "schema": { "primaryKey": ["enterprise_id", "year"], "missingValues": [""], "fields": [
        { "name": "enterprise_id", "type": "string", "role": "entity", "title_zh": "企业代码", "title_en": "Enterprise id",
          "constraints": { "required": true } },
        { "name": "name", "type": "string", "role": "name", "title_zh": "企业名称", "title_en": "Name" },
        { "name": "region_code", "type": "string", "role": "dimension", "title_zh": "地区", "title_en": "Region" },
        { "name": "sector_id", "type": "string", "role": "dimension", "title_zh": "行业", "title_en": "Sector" },
        { "name": "cluster", "type": "string", "role": "dimension", "title_zh": "产业集群", "title_en": "Cluster" },
        { "name": "size_class", "type": "string", "role": "dimension", "title_zh": "规模", "title_en": "Size class",
          "constraints": { "enum": ["大型", "中型", "小型", "微型"] } },
        { "name": "year", "type": "year", "role": "period", "title_zh": "年份", "title_en": "Year",
          "constraints": { "required": true } },
        { "name": "certifications", "type": "string", "role": "dimension", "multi": "|", "title_zh": "资质", "title_en": "Certifications" },
        { "name": "employees", "type": "integer", "role": "measure", "unit": "人", "stock_flow": "stock", "title_zh": "从业人员", "title_en": "Employees",
          "constraints": { "minimum": 0 } },
        { "name": "output", "type": "number", "role": "measure", "unit": "万元", "stock_flow": "flow", "title_zh": "产值", "title_en": "Output" },
        { "name": "revenue", "type": "number", "role": "measure", "unit": "万元", "stock_flow": "flow", "title_zh": "营业收入", "title_en": "Revenue" },
        { "name": "rd_spend", "type": "number", "role": "measure", "unit": "万元", "stock_flow": "flow", "title_zh": "研发费用", "title_en": "R&D spending" },
        { "name": "patents_valid", "type": "integer", "role": "measure", "unit": "件", "stock_flow": "stock", "title_zh": "有效专利", "title_en": "Patents in force" },
        { "name": "patents_new", "type": "integer", "role": "measure", "unit": "件", "stock_flow": "flow", "title_zh": "新增专利", "title_en": "New patents" } ],
        "foreignKeys": [
          { "fields": "region_code", "reference": { "resource": "regions", "fields": "code" } },
          { "fields": "sector_id", "reference": { "resource": "sectors", "fields": "id" } } ] } }
  ]
}
)json";
}

} // namespace output
