#include "cli/heap.hpp"

#include <cstdlib>

// The address sanitizer has a heap of its own.
#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__)
#define QUARTERDECK_GLIBC_HEAP
#endif

#ifdef QUARTERDECK_GLIBC_HEAP
#include <malloc.h>
#include <sys/mman.h>
#include <unistd.h>

#include <cstdint>
#endif

namespace quarterdeck {

#ifdef QUARTERDECK_GLIBC_HEAP

namespace {

constexpr std::uintptr_t large_page = 2 * 1024 * 1024;
constexpr int room = 32 * 1024 * 1024;

/// Gets memory from the heap without using it. (Volatile, or compilers would leave it out.)
void* take(std::size_t size) {
    void* volatile taken = std::malloc(size);
    return taken;
}

std::uintptr_t address(const void* place) { return reinterpret_cast<std::uintptr_t>(place); }

/// Lets the heap grow by the whole of the room before anything in it is touched, and says where what is free begins.
std::uintptr_t make_room() {
    // A little more than is left at the heap's end. Not much more, or the first large page would be touched as a small one.
    void* const first = take(mallinfo2().keepcost);
    const std::uintptr_t begin = address(first);
    std::free(first);
    const std::uintptr_t end = address(sbrk(0)) / large_page * large_page;
    madvise(reinterpret_cast<void*>(end - room), room, MADV_HUGEPAGE);
    return begin;
}

}  // namespace

/// A build touches some 15 MB of memory, most of it once. On virtual machines it costs as much to get that from the
/// system in pages of 4 KB as it costs to make a document.
void prepare_heap() {
    mallopt(M_MMAP_THRESHOLD, room);
    mallopt(M_TRIM_THRESHOLD, 8 * room);
    mallopt(M_TOP_PAD, room);
    const std::uintptr_t begin = make_room();
    // What is left before the first large page is taken for good. Where a heap begins is chosen anew in each run: without
    // this, some runs would touch hundreds of small pages.
    take(large_page - begin % large_page);
}

#else

void prepare_heap() {}

#endif

}  // namespace quarterdeck
