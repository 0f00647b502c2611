#include "bench/memory.h"

#include <stdint.h>
#include <sys/mman.h>

#define HUGE_PAGE_BYTES ((size_t)2 << 20)

static size_t whole_pages(size_t bytes);

void *memory_take(size_t bytes, bool huge)
{
    size_t wanted = whole_pages(bytes);
    char *raw = mmap(NULL, wanted + HUGE_PAGE_BYTES, PROT_READ | PROT_WRITE,
                     MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (raw == MAP_FAILED)
        return NULL;

    size_t before = (HUGE_PAGE_BYTES - (uintptr_t)raw % HUGE_PAGE_BYTES) % HUGE_PAGE_BYTES;
    char *block = raw + before;
    if (before != 0)
        (void)munmap(raw, before);
    if (before != HUGE_PAGE_BYTES)
        (void)munmap(block + wanted, HUGE_PAGE_BYTES - before);
    if (huge)
        (void)madvise(block, wanted, MADV_HUGEPAGE); /* Advice: a refusal costs speed only. */
    return block;
}

void memory_return(void *block, size_t bytes)
{
    if (block != NULL)
        (void)munmap(block, whole_pages(bytes));
}

static size_t whole_pages(size_t bytes)
{
    return (bytes + HUGE_PAGE_BYTES - 1) / HUGE_PAGE_BYTES * HUGE_PAGE_BYTES;
}
