#pragma once

#include "models/core/growth.h"
#include "models/core/ids.h"
#include "models/core/period.h"
#include "models/core/quantity.h"

#include <optional>
#include <string>
#include <vector>

namespace core {

/// A name in both languages of the dataset; English may be blank.
struct Name
{
    std::string zh;
    std::string en;
    bool operator==(const Name &) const = default;
};

/// From most to least reliable.
enum class Reliability { Official, Press, Company, Copy, Encyclopaedia, SelfMedia };

struct Source
{
    SourceId id;
    std::string title;
    std::string publisher;
    std::string published; ///< YYYY, YYYY-MM or YYYY-MM-DD; blank = unknown
    Reliability reliability = Reliability::SelfMedia;
    std::string url;
    std::string locator; ///< words by which the figure is found in the source
    bool operator==(const Source &) const = default;
};

struct Region
{
    RegionCode code;
    Name name;
    RegionCode parent;
    std::string level;
    std::string validFrom; ///< first day of the present area, ISO; blank = always
    std::string validTo;   ///< last day; blank = still
    bool operator==(const Region &) const = default;
};

enum class Tier { None, Pillar, Wing, Emerging, Other };

struct Sector
{
    SectorId id;
    Name name;
    SectorId parent;
    Tier tier = Tier::None;
    std::string scaleTarget; ///< literal of the scale class, e.g. 1000; never a value
    std::string scaleTargetUnit;
    bool operator==(const Sector &) const = default;
};

enum class Subject { Region, Organisation };

struct Indicator
{
    IndicatorId id;
    Name name;
    Subject subject = Subject::Region;
    Measurement measurement;
    GrowthBasis usualGrowthBasis = GrowthBasis::Unstated; ///< a hint, never inherited by a claim
    bool aboveScale = false;
    std::string topic;
    std::string description; ///< English
    bool operator==(const Indicator &) const = default;
};

/// One published row: a claim on (indicator, region, sector, period). Literals are kept as printed.
struct Observation
{
    IndicatorId indicator;
    RegionCode region;
    SectorId sector; ///< blank = all sectors
    Period period;
    std::string value; ///< literal; blank when only growth was published
    Qualifier qualifier = Qualifier::Exact;
    std::string growth; ///< literal in percent; blank = none
    GrowthBasis growthBasis = GrowthBasis::Unstated;
    GrowthScope growthScope = GrowthScope::Unstated;
    std::string vintage;
    Status status = Status::Unstated;
    Note note = Note::None;
    SourceId source;
    bool operator==(const Observation &) const = default;
};

enum class RelationKind { Sum, Ratio, Difference };
/// What the parts of a whole are told apart by.
enum class PartsOver { Indicator, Region, Sector };

/// What may be added or divided. Sum: the parts add up to the whole. Ratio: part of the whole is `result`, in
/// percent. Difference: whole less part is `result`. In a sum, `result` is the published pull of the part.
struct Relation
{
    std::string id;
    RelationKind kind = RelationKind::Sum;
    IndicatorId whole;
    IndicatorId part;
    PartsOver over = PartsOver::Indicator;
    bool complete = false; ///< nothing of the whole is outside the parts
    IndicatorId result;
    bool operator==(const Relation &) const = default;
};

enum class Direction { Unstated, AtLeast, AtMost, About };
enum class TargetField { Unstated, Value, Growth };

struct Target
{
    IndicatorId indicator;
    RegionCode region;
    std::optional<Period> period; ///< none = no year was named
    std::string value;
    Qualifier qualifier = Qualifier::Exact;
    IndicatorId ofIndicator; ///< what it is a target of
    TargetField ofField = TargetField::Unstated;
    std::optional<Period> basePeriod;
    Direction direction = Direction::Unstated;
    SourceId source;
    bool operator==(const Target &) const = default;
};

enum class OrganisationKind { Enterprise, Institution, Platform };

struct Organisation
{
    OrganisationId id;
    OrganisationKind kind = OrganisationKind::Enterprise;
    Name name;
    RegionCode region;
    SectorId sector;
    Name role;
    std::vector<std::string> certifications;
    std::string listedCode;
    SourceId source;
    bool operator==(const Organisation &) const = default;
};

struct OrganisationObservation
{
    IndicatorId indicator;
    OrganisationId organisation;
    Period period;
    std::string value;
    Qualifier qualifier = Qualifier::Exact;
    Status status = Status::Unstated;
    Note note = Note::None;
    SourceId source;
    bool operator==(const OrganisationObservation &) const = default;
};

enum class ProgrammeKind { Programme, Product, Event, Project };

struct Programme
{
    std::string id;
    ProgrammeKind kind = ProgrammeKind::Programme;
    Name name;
    RegionCode region;
    SectorId sector;
    Name role;
    SourceId source;
    bool operator==(const Programme &) const = default;
};

struct Milestone
{
    std::string id;
    std::string date;    ///< YYYY, YYYY-MM or YYYY-MM-DD; blank = undated
    std::string subject; ///< id of an organisation, programme or region
    Name title;
    std::string metric;
    std::string value;
    std::string unit;
    Qualifier qualifier = Qualifier::Exact;
    bool planned = false;
    SourceId source;
    bool operator==(const Milestone &) const = default;
};

} // namespace core
