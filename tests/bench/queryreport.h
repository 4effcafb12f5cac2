#pragma once

#include <functional>
#include <stop_token>
#include <string>
#include <utility>
#include <vector>

namespace bench {

/// The median of some runs, in milliseconds.
double median(const std::function<void()> &work, int runs = 7);

/// How long work goes on after it was told to stop, in milliseconds, at twenty moments of the time that it takes whole,
/// ascending. `work` says whether it stopped; runs that had come to their end are left out.
std::vector<double> stopLatencies(double whole, const std::function<bool(std::stop_token)> &work);

/// Prints what queries take, each beside the least that the memory it touches costs, and collects it for a table over
/// several numbers of rows.
class QueryReport
{
public:
    QueryReport();

    void setRows(std::size_t rows);
    /// `bytesPerRow`: of the columns that a query is about; 0 = none to compare with. The floor is what reading as many
    /// bytes takes, from summing an array of 80 MB before each run: on a shared machine it drifts.
    void time(const std::string &name, double bytesPerRow, const std::function<void()> &work);
    /// Prints how long work goes on after it was told to stop.
    void stop(const std::string &name, const std::function<void(std::stop_token)> &work) const;
    /// A line a query: milliseconds at each number of rows, and by how much a row costs more at the last one than at
    /// the first.
    void printTable() const;

private:
    double sumNumbers() const;

    std::vector<double> m_numbers; ///< that the floor is measured with
    std::vector<std::size_t> m_rows;
    std::vector<std::pair<std::string, std::vector<double>>> m_times; ///< by name, one for each of m_rows
};

} // namespace bench
