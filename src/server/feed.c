#include "server/door_state.h"

#include <stdlib.h>
#include <string.h>

#include "base/check.h"
#include "sys/log.h"

/*
 * A session's feed has a next number. What is in memory is sent at once; what is older is read from
 * the projected outbox on a worker thread, piece by piece, while later events wait in memory. The
 * projection runs behind the market, so a read that finds nothing is tried again for a while; then
 * the gap is given up with RESYNC, and the feed goes on from the oldest event in memory. While
 * Postgres is away nothing is given up: nothing new can happen either.
 */
#define REFILL_EVENTS_MAX 256u
#define REFILL_TRIES_MAX  25u
#define REFILL_WAIT_MS    200u

struct refill {
    uv_work_t work;
    struct door *door;
    struct session *session; /* NULL: it has gone. */
    struct outbox_source source;
    uint32_t participant;
    uint64_t from;
    enum status status;
    uint32_t count;
    struct notice notices[REFILL_EVENTS_MAX];
};

static void feed_resync(struct session *s, const struct participant *p);
static bool refill_start(struct door *d, struct session *s);
static void refill_work(uv_work_t *work);
static void refill_done(uv_work_t *work, int cancelled);

void feed_start(struct door *d, struct session *s, uint64_t from)
{
    const struct participant *p = registry_participant(&d->registry, s->participant);
    invariant(p != NULL && p->subscriber == s && s->subscribed);
    s->feed_next = from == 0 ? 1 : from;
    if (s->feed_next > p->participant_seq + 1) /* It has seen what is not: history was cut. */
        feed_resync(s, p);
    feed_pump(d, s);
}

void feed_pump(struct door *d, struct session *s)
{
    const struct participant *p = registry_participant(&d->registry, s->participant);
    invariant(p != NULL && s->feed_next <= p->participant_seq + 1);
    if (s->refill != NULL || s->refill_waits || s->ending)
        return;
    while (s->feed_next <= p->participant_seq) { /* Ends: feed_next grows, or someone fetches. */
        const struct notice *notice = feed_tail_find(&p->tail, s->feed_next);
        if (notice != NULL) {
            session_feed(s, notice);
        } else {
            if (refill_start(d, s))
                return;
            feed_resync(s, p);
        }
    }
}

void feed_stop(struct session *s)
{
    if (s->refill != NULL)
        s->refill->session = NULL;
    s->refill = NULL;
    s->refill_waits = false;
}

void feed_timer(uv_timer_t *timer)
{
    struct door *d = timer->data;
    for (struct session *s = d->sessions; s != NULL; s = s->next) { /* Ends: the list does. */
        if (s->refill_waits) {
            s->refill_waits = false;
            feed_pump(d, s);
        }
    }
}

/* Gives up what is not at hand: the feed goes on from the oldest event in memory, or from now. */
static void feed_resync(struct session *s, const struct participant *p)
{
    uint64_t oldest = p->participant_seq + 1;
    if (p->tail.count > 0)
        oldest = p->tail.last - p->tail.count + 1;
    s->feed_next = oldest;
    struct message m;
    memset(&m, 0, sizeof m);
    m.kind = MESSAGE_RESYNC;
    m.as.resync.participant_seq = oldest;
    (void)connection_send(s->connection, &m);
}

/* False: there is no projection, or it has been waited for long enough. */
static bool refill_start(struct door *d, struct session *s)
{
    if (d->config.outbox.read == NULL || s->refill_tries >= REFILL_TRIES_MAX) {
        s->refill_tries = 0;
        return false;
    }
    struct refill *r = malloc(sizeof *r);
    invariant(r != NULL);
    r->work.data = r;
    r->door = d;
    r->session = s;
    r->source = d->config.outbox;
    r->participant = s->participant;
    r->from = s->feed_next;
    r->count = 0;
    s->refill = r;
    int failed = uv_queue_work(d->config.loop, &r->work, refill_work, refill_done);
    invariant(failed == 0); /* It fails only without a function to call. */
    return true;
}

static void refill_work(uv_work_t *work)
{
    struct refill *r = work->data;
    r->status = r->source.read(r->source.self, r->participant, r->from, r->notices,
                               REFILL_EVENTS_MAX, &r->count);
}

static void refill_done(uv_work_t *work, int cancelled)
{
    struct refill *r = work->data;
    struct session *s = r->session;
    struct door *d = r->door;
    if (s == NULL || cancelled != 0) {
        free(r);
        return;
    }
    s->refill = NULL;
    if (r->status != STATUS_OK)
        log_warning("server", "outbox of participant %u: %s", r->participant,
                    status_text(r->status));
    bool away = r->status != STATUS_OK;
    const struct participant *p = registry_participant(&d->registry, s->participant);
    invariant(p != NULL);
    uint32_t sent = 0;
    for (; r->status == STATUS_OK && sent < r->count && !s->ending; sent++) {
        if (r->notices[sent].event.participant_seq != s->feed_next)
            break; /* A gap in the projection: as if it had nothing. */
        if (s->feed_next > p->participant_seq)
            break; /* The tables know more than we have heard: it comes as a notice. */
        session_feed(s, &r->notices[sent]);
    }
    free(r);
    s->refill_tries = sent > 0 || away ? 0 : s->refill_tries + 1;
    if (sent == 0 && s->refill_tries < REFILL_TRIES_MAX) {
        s->refill_waits = true;
        if (!uv_is_active((uv_handle_t *)&d->refill_timer))
            (void)uv_timer_start(&d->refill_timer, feed_timer, REFILL_WAIT_MS, 0);
        return;
    }
    feed_pump(d, s);
}
