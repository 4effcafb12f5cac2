#pragma once

#if defined(__x86_64__) && defined(__GNUC__)
#define LP_HAS_AVX2_KERNELS
#endif

namespace core {

#ifdef LP_HAS_AVX2_KERNELS

inline const bool hasAvx2 = __builtin_cpu_supports("avx2") != 0;

/// `flatten` inlines all that the work calls, so that it is compiled for AVX2 as well.
template <class Work> __attribute__((target("avx2"), flatten, noinline)) void runWide(Work &work) { work(); }

/// Runs work() in the version of the processor: plain loops over blocks of numbers become up to eight at once. The
/// numbers it gives are the same in either version: without fused multiply-add, and the compiler does not reorder sums
/// of doubles. Any thread.
template <class Work> void vectorised(Work &&work)
{
    if (hasAvx2)
        runWide(work);
    else
        work();
}

#else

template <class Work> void vectorised(Work &&work) { work(); }

#endif

} // namespace core
