-- The projection: what the events said, as tables for reports and for people.
--
-- Everything here can be emptied and written again from the journal. Units are those of the engine:
-- Wh, micro-currency per kWh, nano-currency, seconds and microseconds UTC. Codes of sides, kinds
-- and reasons are those of command.h and reason.h. Tables that grow with every trade have their
-- primary key and a BRIN index by time, no more: a second B-tree costs more than the rows.

-- Up to where the tables below are true; changed in the transaction that changes them.
CREATE TABLE cursor (
    only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    batch bigint NOT NULL,
    seq bigint NOT NULL
);
INSERT INTO cursor (batch, seq) VALUES (0, 0);

CREATE TABLE participants (
    participant bigint PRIMARY KEY,
    role integer NOT NULL,
    suspended boolean NOT NULL,
    enrolled_seq bigint NOT NULL,
    enrolled_at_us bigint NOT NULL
);

CREATE TABLE credentials (
    lfdi bytea PRIMARY KEY,
    participant bigint NOT NULL,
    from_s bigint NOT NULL,
    until_s bigint NOT NULL,
    added_seq bigint NOT NULL,
    revoked_seq bigint
);

CREATE TABLE meters (
    meter bigint PRIMARY KEY,
    participant bigint NOT NULL,
    place bigint NOT NULL,
    import_max_w bigint NOT NULL,
    export_max_w bigint NOT NULL,
    registered_seq bigint NOT NULL
);

CREATE TABLE groups (
    group_id bigint PRIMARY KEY,
    manager bigint NOT NULL,
    policy integer NOT NULL,
    interval_s bigint NOT NULL,
    created_seq bigint NOT NULL
);

CREATE TABLE group_members (
    group_id bigint NOT NULL,
    participant bigint NOT NULL,
    joined_seq bigint NOT NULL,
    PRIMARY KEY (group_id, participant)
);

CREATE TABLE slots (
    slot_s bigint PRIMARY KEY,
    duration_s bigint NOT NULL,
    gate_s bigint NOT NULL,
    reference_micro bigint NOT NULL,
    traded_wh bigint NOT NULL,  -- When the slot last changed its state.
    state smallint NOT NULL,    -- The last event: 50 opened, 51 closed, 52 swept, 53 halted, 54 resumed.
    changed_seq bigint NOT NULL,
    changed_at_us bigint NOT NULL
);

CREATE TABLE orders (
    order_id bigint PRIMARY KEY,
    participant bigint NOT NULL,
    meter bigint NOT NULL,
    group_id bigint NOT NULL,  -- 0: alone.
    slot_s bigint NOT NULL,
    side smallint NOT NULL,
    kind smallint NOT NULL,
    state smallint NOT NULL,   -- 0 live, 1 filled, 2 canceled.
    price_micro bigint NOT NULL,
    quantity_wh bigint NOT NULL,
    open_wh bigint NOT NULL,
    filled_wh bigint NOT NULL,
    held_nano bigint NOT NULL, -- What is still in the order hold for it.
    until_s bigint NOT NULL,   -- 0: no time of its own.
    stream smallint NOT NULL,
    client_seq bigint NOT NULL,
    accepted_seq bigint NOT NULL,
    accepted_at_us bigint NOT NULL,
    changed_seq bigint NOT NULL,
    ended_at_us bigint,
    ended_reason integer
) WITH (fillfactor = 80);  -- Room for the row's next versions beside it.

CREATE TABLE tranches (
    tranche_id bigint PRIMARY KEY,
    group_id bigint NOT NULL,
    slot_s bigint NOT NULL,
    side smallint NOT NULL,
    price_micro bigint NOT NULL,
    quantity_wh bigint NOT NULL,
    members bigint NOT NULL,
    released_seq bigint NOT NULL,
    released_at_us bigint NOT NULL
);

CREATE TABLE trades (
    seq bigint NOT NULL,
    event_index integer NOT NULL,
    at_us bigint NOT NULL,
    slot_s bigint NOT NULL,
    price_micro bigint NOT NULL,
    quantity_wh bigint NOT NULL,
    maker_id bigint NOT NULL,  -- Order or tranche.
    taker_id bigint NOT NULL,
    maker_group bigint NOT NULL,
    taker_group bigint NOT NULL,
    taker_side smallint NOT NULL,
    PRIMARY KEY (seq, event_index)
);
CREATE INDEX trades_by_time ON trades USING brin (at_us);

-- A member's part of the trade (seq, trade_index).
CREATE TABLE allocations (
    seq bigint NOT NULL,
    event_index integer NOT NULL,
    at_us bigint NOT NULL,
    trade_index integer NOT NULL,
    order_id bigint NOT NULL,
    participant bigint NOT NULL,
    meter bigint NOT NULL,
    group_id bigint NOT NULL,
    slot_s bigint NOT NULL,
    side smallint NOT NULL,
    maker boolean NOT NULL,
    price_micro bigint NOT NULL,
    quantity_wh bigint NOT NULL,
    open_wh bigint NOT NULL,
    contracted_nano bigint NOT NULL,
    released_nano bigint NOT NULL,
    PRIMARY KEY (seq, event_index)
);
CREATE INDEX allocations_by_time ON allocations USING brin (at_us);

CREATE TABLE rejections (
    seq bigint NOT NULL,
    event_index integer NOT NULL,
    at_us bigint NOT NULL,
    participant bigint NOT NULL,
    stream smallint NOT NULL,
    client_seq bigint NOT NULL,
    command integer NOT NULL,
    reason integer NOT NULL,
    order_id bigint NOT NULL,
    PRIMARY KEY (seq, event_index)
);

-- Each participant's feed, for sessions that resume: struct event as it is in memory.
CREATE TABLE outbox (
    participant bigint NOT NULL,
    participant_seq bigint NOT NULL,
    at_us bigint NOT NULL,
    event bytea NOT NULL,
    PRIMARY KEY (participant, participant_seq)
);
ALTER TABLE outbox ALTER COLUMN event SET STORAGE PLAIN;

GRANT SELECT, UPDATE ON cursor TO gridclear_service;
GRANT SELECT, INSERT, UPDATE, DELETE ON participants, credentials, meters, groups, group_members,
    slots, orders TO gridclear_service;
GRANT SELECT, INSERT ON tranches, trades, allocations, rejections, outbox TO gridclear_service;
GRANT SELECT ON cursor, participants, credentials, meters, groups, group_members, slots, orders,
    tranches, trades, allocations, rejections TO gridclear_reader;
