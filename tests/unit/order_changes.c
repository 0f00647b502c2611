#include <criterion/criterion.h>

#include "persist/order_changes.h"

#define ORDERS 5000

/* Goal: each order has one record, found again by its id after the list has grown several times. */
Test(order_changes, finds_each_order_again_while_it_grows)
{
    struct order_changes c = {0};
    for (int round = 0; round < 3; round++)
        for (uint64_t i = 1; i <= ORDERS; i++) {
            struct order_change *change = order_changes_of(&c, i << 32 | i % 97);
            cr_assert_eq(change->filled_wh, round);
            cr_assert_eq(change->order_id, i << 32 | i % 97);
            change->filled_wh++;
        }
    cr_assert_eq(c.count, (uint32_t)ORDERS);
    for (uint32_t i = 0; i < ORDERS; i++)
        cr_assert_eq(c.items[i].order_id >> 32, i + 1); /* In the order of the first change. */
    order_changes_free(&c);
}

/* Goal: after it was cleared nothing of the old orders is left. */
Test(order_changes, forgets_when_cleared)
{
    struct order_changes c = {0};
    order_changes_of(&c, 5)->filled_wh = 9;
    order_changes_clear(&c);
    cr_assert_eq(c.count, 0u);
    cr_assert_eq(order_changes_of(&c, 5)->filled_wh, 0);
    cr_assert_eq(c.count, 1u);
    order_changes_free(&c);
}
