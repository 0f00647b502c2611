#include "bench/shelf.h"

#include <string.h>

#include "base/check.h"
#include "bench/memory.h"

struct bitmap_size {
    size_t ticks;
    size_t words;
    size_t groups;
    size_t all;
};

static struct bitmap_size bitmap_size(uint32_t ticks);

enum status shelf_create(struct shelf *l, const struct stream_header *header, uint64_t orders,
                         bool huge)
{
    invariant(header->books > 0 && header->books <= STREAM_BOOKS_MAX);
    invariant(header->ticks >= 64 && header->ticks <= STREAM_TICKS_MAX);
    invariant(header->ticks % 64 == 0);
    memset(l, 0, sizeof(*l));
    l->ticks = (int32_t)header->ticks;
    l->book_count = header->books;
    l->order_count = orders;
    l->huge = huge;

    struct bitmap_size bitmap = bitmap_size(header->ticks);
    size_t levels = (size_t)header->books * header->ticks;
    l->books = memory_take(header->books * sizeof(*l->books), huge);
    l->levels = memory_take(levels * sizeof(*l->levels), huge);
    l->bits = memory_take(header->books * bitmap.all * sizeof(*l->bits), huge);
    l->orders = memory_take(orders * sizeof(*l->orders), huge);
    if (l->books == NULL || l->levels == NULL || l->bits == NULL || l->orders == NULL) {
        shelf_destroy(l);
        return STATUS_FULL;
    }

    for (uint32_t i = 0; i < header->books; i++) {
        struct shelf_book *b = &l->books[i];
        b->levels = l->levels + (size_t)i * header->ticks;
        b->ticks_used = l->bits + i * bitmap.all;
        b->words_used = b->ticks_used + bitmap.ticks;
        b->groups_used = b->words_used + bitmap.words;
        b->bid = -1;
        b->ask = l->ticks;
    }
    return STATUS_OK;
}

void shelf_destroy(struct shelf *l)
{
    struct bitmap_size bitmap = bitmap_size((uint32_t)l->ticks);
    size_t levels = (size_t)l->book_count * (size_t)l->ticks;
    memory_return(l->books, l->book_count * sizeof(*l->books));
    memory_return(l->levels, levels * sizeof(*l->levels));
    memory_return(l->bits, l->book_count * bitmap.all * sizeof(*l->bits));
    memory_return(l->orders, l->order_count * sizeof(*l->orders));
    memset(l, 0, sizeof(*l));
}

uint64_t shelf_levels_used(const struct shelf *l)
{
    uint64_t used = 0;
    for (size_t i = 0; i < (size_t)l->book_count * (size_t)l->ticks; i++)
        used += l->levels[i].head != 0;
    return used;
}

static struct bitmap_size bitmap_size(uint32_t ticks)
{
    struct bitmap_size size;
    size.ticks = ticks / 64;
    size.words = (size.ticks + 63) / 64;
    size.groups = (size.words + 63) / 64;
    size.all = size.ticks + size.words + size.groups;
    return size;
}
