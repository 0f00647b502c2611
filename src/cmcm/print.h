/*
 * print.h - what the cmcm program says: for people, aligned; or one JSON object a line.
 */
#ifndef GRIDCLEAR_CMCM_PRINT_H
#define GRIDCLEAR_CMCM_PRINT_H

#include "cmcm/text.h"
#include "engine/event.h"
#include "net/message.h"

struct printer {
    struct zone zone;
    bool json;
};

void print_welcome(const struct printer *p, const struct message_welcome *welcome);
void print_event(const struct printer *p, const struct event *e, int64_t at_us);
void print_refused(const struct printer *p, uint64_t client_seq, uint32_t code, const char *text);
void print_book(const struct printer *p, const struct message_book *book);
void print_trades(const struct printer *p, const struct message_trades *trades);
void print_slots(const struct printer *p, const struct message_slots *slots);

/* "order_accepted"; never NULL. */
const char *event_kind_name(unsigned kind);

#endif
