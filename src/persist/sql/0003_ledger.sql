-- The ledger: double entry, only ever added to.
--
-- A transaction is (seq, event_index); its lines sum to zero. An account is a participant and a
-- part of his money: 1 available, 2 order hold, 3 contract hold; the bank is participant 0, part 0.

CREATE TABLE ledger_entries (
    seq bigint NOT NULL,
    event_index integer NOT NULL,
    line smallint NOT NULL,
    participant bigint NOT NULL,
    account smallint NOT NULL CHECK (account BETWEEN 0 AND 3 AND (account = 0) = (participant = 0)),
    amount_nano bigint NOT NULL CHECK (amount_nano <> 0),
    at_us bigint NOT NULL,
    PRIMARY KEY (seq, event_index, line)
);
CREATE INDEX ledger_entries_by_time ON ledger_entries USING brin (at_us);

-- Zero is checked at commit, so the lines may come in several statements. A deferred trigger runs
-- once per row, dear for a table that takes a hundred thousand rows a second; so a statement is
-- first summed as a whole, and only what it left open is a suspect to be looked at again at commit.
CREATE TABLE ledger_suspects (
    seq bigint NOT NULL,
    event_index integer NOT NULL,
    PRIMARY KEY (seq, event_index)
);

CREATE FUNCTION ledger_suspect() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
BEGIN
    INSERT INTO ledger_suspects (seq, event_index)
    SELECT seq, event_index FROM added GROUP BY seq, event_index HAVING sum(amount_nano) <> 0
    ON CONFLICT DO NOTHING;
    RETURN NULL;
END
$$;

CREATE TRIGGER ledger_suspect
    AFTER INSERT ON ledger_entries
    REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION ledger_suspect();

CREATE FUNCTION ledger_balanced() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
DECLARE
    total numeric;
BEGIN
    SELECT sum(amount_nano) INTO total FROM ledger_entries
    WHERE seq = NEW.seq AND event_index = NEW.event_index;
    IF total <> 0 THEN
        RAISE EXCEPTION 'ledger transaction (%, %) sums to % nano, not to zero',
            NEW.seq, NEW.event_index, total USING ERRCODE = 'check_violation';
    END IF;
    DELETE FROM ledger_suspects WHERE seq = NEW.seq AND event_index = NEW.event_index;
    RETURN NULL;
END
$$;

CREATE CONSTRAINT TRIGGER ledger_balanced
    AFTER INSERT ON ledger_suspects
    DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION ledger_balanced();

GRANT SELECT, INSERT ON ledger_entries TO gridclear_service;
GRANT SELECT ON ledger_entries TO gridclear_reader;
