#include "engine/book.h"

#define NODE_SPAN 4096 /* Prices under one node: 64 pages of 64 levels. */

static uint32_t level_reach(struct engine *e, uint32_t ladder, uint32_t index);
static uint32_t node_take(struct engine *e);
static uint32_t page_take(struct engine *e);
static void level_vanish(struct engine *e, uint32_t ladder, uint32_t index, uint32_t page);
static uint32_t root_next(const struct engine *e, uint32_t ladder, uint32_t root);
static uint32_t first_under(const struct engine *e, uint32_t ladder, uint32_t root);
static uint64_t bits_above(uint64_t bits, uint32_t bit);
static uint32_t bit_lowest(uint64_t bits);

void book_add(struct engine *e, uint32_t entry)
{
    struct order *o = &e->orders[entry];
    invariant(o->open_wh > 0);
    uint32_t ladder_index = (uint32_t)o->slot * 2 + o->side;
    struct ladder *ladder = &e->ladders[ladder_index];
    uint32_t index = book_index(e, o->side, o->tick);
    uint32_t at = level_reach(e, ladder_index, index);
    struct level *level = &e->levels[at];
    o->home = at;
    o->next = 0;
    o->prev = level->tail;
    if (level->tail != 0) {
        invariant(e->owners[level->tail].rank < e->owners[entry].rank);
        e->orders[level->tail].next = entry;
    } else {
        level->head = entry;
        ladder->levels++;
        if (index < ladder->best)
            ladder->best = index;
    }
    level->tail = entry;
    level->total_wh += o->open_wh;
}

void book_remove(struct engine *e, uint32_t entry)
{
    struct order *o = &e->orders[entry];
    struct level *level = &e->levels[o->home];
    invariant(level->total_wh >= o->open_wh);
    level->total_wh -= o->open_wh;
    if (o->next != 0)
        e->orders[o->next].prev = o->prev;
    else
        level->tail = o->prev;
    if (o->prev != 0)
        e->orders[o->prev].next = o->next;
    else
        level->head = o->next;
    if (level->head == 0) {
        invariant(level->tail == 0 && level->total_wh == 0);
        level_vanish(e, (uint32_t)o->slot * 2 + o->side, book_index(e, o->side, o->tick),
                     o->home / LEVELS_PER_PAGE);
    }
    o->home = 0;
    o->next = 0;
    o->prev = 0;
}

uint32_t book_next(const struct engine *e, uint16_t slot, uint8_t side, uint32_t index)
{
    uint32_t ladder = (uint32_t)slot * 2 + side;
    uint32_t root = index / NODE_SPAN;
    uint32_t node_index = e->roots[(size_t)ladder * e->roots_per_ladder + root];
    if (node_index != 0) {
        const struct ladder_node *node = &e->nodes[node_index];
        uint32_t in_node = index >> 6 & 63;
        uint32_t page = node->pages[in_node];
        uint64_t bits = page == 0 ? 0 : bits_above(e->page_bits[page], index & 63);
        if (bits != 0)
            return (index & ~63u) | bit_lowest(bits);
        bits = bits_above(node->bits, in_node);
        if (bits != 0) {
            in_node = bit_lowest(bits);
            page = node->pages[in_node];
            return root * NODE_SPAN + in_node * 64 + bit_lowest(e->page_bits[page]);
        }
    }
    root = root_next(e, ladder, root);
    return root == INDEX_NONE ? INDEX_NONE : first_under(e, ladder, root);
}

const struct level *book_level(const struct engine *e, uint16_t slot, uint8_t side, uint32_t index)
{
    uint32_t ladder = (uint32_t)slot * 2 + side;
    uint32_t node = e->roots[(size_t)ladder * e->roots_per_ladder + index / NODE_SPAN];
    uint32_t page = e->nodes[node].pages[index >> 6 & 63];
    invariant(node != 0 && page != 0);
    return &e->levels[(size_t)page * LEVELS_PER_PAGE + (index & 63)];
}

/* The level at `index`, with the node and the page on the way made if they are not there. */
static uint32_t level_reach(struct engine *e, uint32_t ladder, uint32_t index)
{
    uint32_t root = index / NODE_SPAN;
    uint32_t *node = &e->roots[(size_t)ladder * e->roots_per_ladder + root];
    if (*node == 0) {
        *node = node_take(e);
        e->root_bits[(size_t)ladder * e->root_words + root / 64] |= UINT64_C(1) << (root & 63);
    }
    uint32_t in_node = index >> 6 & 63;
    uint32_t *page = &e->nodes[*node].pages[in_node];
    if (*page == 0) {
        *page = page_take(e);
        e->nodes[*node].bits |= UINT64_C(1) << in_node;
    }
    e->page_bits[*page] |= UINT64_C(1) << (index & 63);
    return *page * LEVELS_PER_PAGE + (index & 63);
}

/* A free node keeps the next free one in its first page; a free page in its first level's head. */
static uint32_t node_take(struct engine *e)
{
    struct pool *pool = &e->head.nodes;
    uint32_t node = pool->free;
    if (node != 0) {
        pool->free = e->nodes[node].pages[0];
        e->nodes[node].pages[0] = 0;
    } else {
        invariant(pool->used < e->nodes_max);
        node = ++pool->used;
    }
    invariant(e->nodes[node].bits == 0);
    pool->live++;
    return node;
}

static uint32_t page_take(struct engine *e)
{
    struct pool *pool = &e->head.pages;
    uint32_t page = pool->free;
    if (page != 0) {
        pool->free = e->levels[(size_t)page * LEVELS_PER_PAGE].head;
        e->levels[(size_t)page * LEVELS_PER_PAGE].head = 0;
    } else {
        invariant(pool->used < e->head.limits.pages_max);
        page = ++pool->used;
    }
    invariant(e->page_bits[page] == 0);
    pool->live++;
    return page;
}

static void level_vanish(struct engine *e, uint32_t ladder, uint32_t index, uint32_t page)
{
    struct ladder *l = &e->ladders[ladder];
    if (l->best == index)
        l->best = book_next(e, (uint16_t)(ladder / 2), ladder & 1, index);
    l->levels--;
    e->page_bits[page] &= ~(UINT64_C(1) << (index & 63));
    if (e->page_bits[page] != 0)
        return;
    uint32_t root = index / NODE_SPAN;
    uint32_t *node = &e->roots[(size_t)ladder * e->roots_per_ladder + root];
    uint32_t in_node = index >> 6 & 63;
    invariant(e->nodes[*node].pages[in_node] == page);
    e->nodes[*node].pages[in_node] = 0;
    e->nodes[*node].bits &= ~(UINT64_C(1) << in_node);
    e->levels[(size_t)page * LEVELS_PER_PAGE].head = e->head.pages.free;
    e->head.pages.free = page;
    e->head.pages.live--;
    if (e->nodes[*node].bits != 0)
        return;
    e->nodes[*node].pages[0] = e->head.nodes.free;
    e->head.nodes.free = *node;
    e->head.nodes.live--;
    *node = 0;
    e->root_bits[(size_t)ladder * e->root_words + root / 64] &= ~(UINT64_C(1) << (root & 63));
}

static uint32_t root_next(const struct engine *e, uint32_t ladder, uint32_t root)
{
    const uint64_t *words = &e->root_bits[(size_t)ladder * e->root_words];
    uint64_t bits = bits_above(words[root / 64], root & 63);
    for (uint32_t word = root / 64;;) { /* Ends: word grows to root_words. */
        if (bits != 0)
            return word * 64 + bit_lowest(bits);
        if (++word >= e->root_words)
            return INDEX_NONE;
        bits = words[word];
    }
}

static uint32_t first_under(const struct engine *e, uint32_t ladder, uint32_t root)
{
    const struct ladder_node *node =
        &e->nodes[e->roots[(size_t)ladder * e->roots_per_ladder + root]];
    uint32_t in_node = bit_lowest(node->bits);
    return root * NODE_SPAN + in_node * 64 + bit_lowest(e->page_bits[node->pages[in_node]]);
}

static uint64_t bits_above(uint64_t bits, uint32_t bit)
{
    return bit == 63 ? 0 : bits & (~UINT64_C(0) << (bit + 1));
}

static uint32_t bit_lowest(uint64_t bits)
{
    invariant(bits != 0);
    return (uint32_t)__builtin_ctzll(bits);
}
