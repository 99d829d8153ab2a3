#include "cli/heap.hpp"

#include <cstdlib>

#ifdef __GLIBC__
#include <malloc.h>
#include <sys/mman.h>
#include <unistd.h>

#include <cstdint>
#endif

namespace quarterdeck {

#ifdef __GLIBC__

/// A build touches some 15 MB of memory, most of it once. On virtual machines it costs as much to get that from the
/// system in pages of 4 KB as it costs to make a document.
void prepare_heap() {
    constexpr int room = 32 * 1024 * 1024;
    constexpr std::uintptr_t page = 4096;
    constexpr std::size_t more_than_left = 256 * 1024;
    mallopt(M_MMAP_THRESHOLD, room);
    mallopt(M_TRIM_THRESHOLD, 8 * room);
    mallopt(M_TOP_PAD, room);
    // The heap grows now, and by the whole of the room. (Volatile, or compilers would leave it out.)
    void* volatile growth = std::malloc(more_than_left);
    std::free(growth);
    const auto end = reinterpret_cast<std::uintptr_t>(sbrk(0)) / page * page;
    madvise(reinterpret_cast<void*>(end - room), room, MADV_HUGEPAGE);
}

#else

void prepare_heap() {}

#endif

}  // namespace quarterdeck
