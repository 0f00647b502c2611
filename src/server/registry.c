#include "server/registry.h"

#include <stdlib.h>
#include <string.h>

#include "base/check.h"

static void participant_enrolled(struct registry *r, const struct event *event);
static void participants_grow(struct registry *r, uint32_t id);
static void credential_added(struct registry *r, const struct event_registry *body);
static void credentials_grow(struct registry *r);
static struct credential *credential_place(struct credential *places, uint32_t capacity,
                                           const uint8_t lfdi[LFDI_BYTES]);

void registry_init(struct registry *r)
{
    *r = (struct registry){.credentials_capacity = 64};
    r->credentials = calloc(r->credentials_capacity, sizeof *r->credentials);
    invariant(r->credentials != NULL);
}

void registry_free(struct registry *r)
{
    for (uint32_t id = 0; id < r->participants_capacity; id++) {
        feed_tail_free(&r->participants[id].tail);
        for (int s = 0; s < STREAMS_PER_PARTICIPANT; s++)
            free(r->participants[id].streams[s]);
    }
    free(r->participants);
    free(r->credentials);
    *r = (struct registry){0};
}

void registry_apply(struct registry *r, const struct event *event)
{
    const struct event_registry *body = &event->body.registry;
    if (event->kind == EVENT_PARTICIPANT_ENROLLED)
        participant_enrolled(r, event);
    else if (event->kind == EVENT_CREDENTIAL_ADDED)
        credential_added(r, body);
    else if (event->kind == EVENT_CREDENTIAL_REVOKED)
        credential_place(r->credentials, r->credentials_capacity, body->lfdi)->revoked = true;
    struct participant *p = registry_participant(r, event->participant);
    if (p != NULL && event->client_seq != 0) {
        struct stream *stream = participant_stream(p, event->stream);
        if (event->client_seq > stream->client_seq)
            stream->client_seq = event->client_seq;
    }
}

struct participant *registry_participant(const struct registry *r, uint32_t id)
{
    if (id >= r->participants_capacity || r->participants[id].role == ROLE_NONE)
        return NULL;
    return &r->participants[id];
}

const struct credential *registry_credential(const struct registry *r,
                                             const uint8_t lfdi[LFDI_BYTES])
{
    const struct credential *c = credential_place(r->credentials, r->credentials_capacity, lfdi);
    return c->participant == 0 ? NULL : c;
}

struct stream *participant_stream(struct participant *p, uint32_t stream)
{
    invariant(stream < STREAMS_PER_PARTICIPANT);
    if (p->streams[stream] == NULL) {
        p->streams[stream] = calloc(1, sizeof *p->streams[stream]);
        invariant(p->streams[stream] != NULL);
    }
    return p->streams[stream];
}

/* Told when it happens and again by engine_describe(), then with the last number of the feed. */
static void participant_enrolled(struct registry *r, const struct event *event)
{
    uint32_t id = event->body.registry.participant;
    invariant(id != 0 && event->body.registry.role != ROLE_NONE);
    participants_grow(r, id);
    struct participant *p = &r->participants[id];
    p->role = event->body.registry.role;
    if (event->participant == id && event->participant_seq > p->participant_seq)
        p->participant_seq = event->participant_seq;
}

static void participants_grow(struct registry *r, uint32_t id)
{
    if (id < r->participants_capacity)
        return;
    uint32_t capacity = r->participants_capacity == 0 ? 64 : r->participants_capacity;
    while (capacity <= id) /* Ends: ids are below the engine's participants_max. */
        capacity *= 2;
    r->participants = realloc(r->participants, capacity * sizeof *r->participants);
    invariant(r->participants != NULL);
    memset(&r->participants[r->participants_capacity], 0,
           (capacity - r->participants_capacity) * sizeof *r->participants);
    r->participants_capacity = capacity;
}

static void credential_added(struct registry *r, const struct event_registry *body)
{
    if (2 * (r->credentials_count + 1) > r->credentials_capacity)
        credentials_grow(r);
    struct credential *c = credential_place(r->credentials, r->credentials_capacity, body->lfdi);
    if (c->participant == 0)
        r->credentials_count++;
    invariant(body->participant != 0);
    *c = (struct credential){
        .participant = body->participant,
        .from_s = body->from_s,
        .until_s = body->until_s,
    };
    memcpy(c->lfdi, body->lfdi, LFDI_BYTES);
}

static void credentials_grow(struct registry *r)
{
    uint32_t capacity = 2 * r->credentials_capacity;
    struct credential *places = calloc(capacity, sizeof *places);
    invariant(places != NULL);
    for (uint32_t i = 0; i < r->credentials_capacity; i++)
        if (r->credentials[i].participant != 0)
            *credential_place(places, capacity, r->credentials[i].lfdi) = r->credentials[i];
    free(r->credentials);
    r->credentials = places;
    r->credentials_capacity = capacity;
}

/* Where this LFDI is, or the empty place where it would be. */
static struct credential *credential_place(struct credential *places, uint32_t capacity,
                                           const uint8_t lfdi[LFDI_BYTES])
{
    uint32_t at;
    memcpy(&at, lfdi, sizeof at);
    for (at &= capacity - 1;; at = (at + 1) & (capacity - 1)) /* Ends: half the places are empty. */
        if (places[at].participant == 0 || memcmp(places[at].lfdi, lfdi, LFDI_BYTES) == 0)
            return &places[at];
}
