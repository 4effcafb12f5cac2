#pragma once

#include "models/core/figure.h"
#include "views/text/names.h"

#include <QString>
#include <QStringView>

#include <span>

namespace views {

/// The words of statements in both languages, the one vocabulary of writer and reader. They do not follow the
/// language of the application: a sentence is read in whichever language it was written.
template <class E> struct StatementWord
{
    E value;
    QStringView zh;
    QStringView en;

    QStringView in(Language language) const { return language == Language::Chinese ? zh : en; }
};

/// The words of an enumeration. A value without a word is the default and not said; of several words of one value
/// the first is written, all are read.
template <class E> std::span<const StatementWord<E>> statementWords();
template <> std::span<const StatementWord<core::Status>> statementWords();
template <> std::span<const StatementWord<core::Note>> statementWords();
template <> std::span<const StatementWord<core::GrowthBasis>> statementWords();
template <> std::span<const StatementWord<core::GrowthScope>> statementWords();
/// What a sentence without a number says of its subject.
template <> std::span<const StatementWord<core::EmptyReason>> statementWords();
template <> std::span<const StatementWord<core::OrganisationKind>> statementWords();
/// What a number of a group of regions is, said after the name of the indicator.
template <> std::span<const StatementWord<core::GroupRule>> statementWords();

/// The word of a value; empty when it is not said.
template <class E> QString said(E value, Language language)
{
    for (const auto &word : statementWords<E>()) {
        if (word.value == value)
            return word.in(language).toString();
    }
    return {};
}

/// What stands before a number, between it and its unit, and after both. Several has words of its own.
struct QualifierWords
{
    core::Qualifier qualifier;
    QStringView zhBefore, zhBetween, zhAfter, enBefore;
};
std::span<const QualifierWords> qualifierWords();
/// Why a number is missing; of a withheld one by the rule that applies, where it is known.
QString said(core::EmptyReason reason, core::Suppression suppression, Language language);
/// What is said of a computed number for which the dataset lacks a figure.
QString lackedInput(Language language);
/// “数百”: the literals 10, 100, 1000 and 10000 of a number that was printed as several.
std::span<const StatementWord<QStringView>> severalWords();

/// What a computed number is, said after the name of the indicator: plain, and with %1 for its base and %2 for the
/// whole it is a part of.
struct MeasureWords
{
    core::Transform transform;
    QStringView zh, zhFrom, en, enFrom;
};
std::span<const MeasureWords> measureWords();

/// Punctuation and fixed words.
struct StatementMarks
{
    QString comma, semicolon, headEnd, stop, open, close, quoteOpen, quoteClose;
    QString rise, fall, unchanged, rank, severalBefore, severalAfter;
    QString source, vintage, basisOfPrices, earlierArea, computed, implied, interval, level, withoutSector;
    QString contested, share, within, concentration, rest, byRates, byLevels, recorded, organisations, listed;
    /// With %1 … for what is put in.
    QString impliedBy, rankedAmong, rankedOf, membersOf, known, firmsKnown, revision, panel;
};
const StatementMarks &statementMarks(Language language);

} // namespace views
