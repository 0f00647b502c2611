-- The journal, who leads it, and the snapshots that shorten its replay.
--
-- Written by the service under the role gridclear_service, which may add to the journal and read
-- it, and nothing else. Roles belong to the cluster, so they may be there already.

DO $$
DECLARE
    name text;
BEGIN
    FOREACH name IN ARRAY ARRAY['gridclear_service', 'gridclear_reader'] LOOP
        -- Another region of this cluster may make it at the same moment.
        BEGIN
            IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = name) THEN
                EXECUTE format('CREATE ROLE %I NOLOGIN', name);
            END IF;
        EXCEPTION WHEN duplicate_object OR unique_violation THEN
            NULL;
        END;
    END LOOP;
END
$$;
GRANT gridclear_service TO CURRENT_USER;

-- One database holds one machine: this row says which.
CREATE TABLE machine (
    only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    region bigint NOT NULL
);

-- One row per batch. Not partitioned, but ready to be: the batch number is the key and the only
-- index, nothing refers to it, and batches are never changed, so the table can be attached as the
-- first partition of a larger one without touching a row. Partitions made in advance by a role
-- that may only add rows would need a second, mightier service; at 400 days that is not worth it.
CREATE TABLE journal (
    number bigint PRIMARY KEY CHECK (number > 0),
    region bigint NOT NULL,
    incarnation bigint NOT NULL,
    term bigint NOT NULL,
    first_seq bigint NOT NULL,
    count integer NOT NULL CHECK (count > 0),
    hash_seq bigint NOT NULL,
    state_hash bigint NOT NULL,  -- 64 bits, whatever their sign.
    crc32c bigint NOT NULL,
    chain bytea NOT NULL CHECK (octet_length(chain) = 32),
    bytes bytea NOT NULL,
    written_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
-- Compressing a batch costs more than writing it.
ALTER TABLE journal ALTER COLUMN bytes SET STORAGE EXTERNAL;

-- Who may append: a batch takes this row FOR SHARE, a new leader changes it.
CREATE TABLE leader (
    only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    incarnation bigint NOT NULL,
    term bigint NOT NULL,
    backend_pid integer NOT NULL,
    backend_start timestamptz,  -- With the pid: that number may be someone else's by now.
    changed_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
INSERT INTO leader (incarnation, term, backend_pid) VALUES (1, 0, 0);

-- The state of the machine after a batch, in parts of at most 1 MiB.
CREATE TABLE snapshot (
    batch bigint PRIMARY KEY,
    seq bigint NOT NULL,
    chain bytea NOT NULL,
    state_hash bigint NOT NULL,
    format integer NOT NULL,
    genesis bytea NOT NULL,   -- The first command: the sizes of the machine.
    sections bytea NOT NULL,  -- Bytes of each section, 64 bits each, little-endian.
    parts integer NOT NULL,
    sha256 bytea NOT NULL,    -- Over all of the above and the parts' own.
    written_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE TABLE snapshot_part (
    batch bigint NOT NULL,
    part integer NOT NULL,
    sha256 bytea NOT NULL,
    bytes bytea NOT NULL,
    PRIMARY KEY (batch, part)
);
ALTER TABLE snapshot_part ALTER COLUMN bytes SET STORAGE EXTERNAL;

GRANT SELECT ON schema_version, machine TO gridclear_service;
GRANT SELECT, INSERT ON journal TO gridclear_service;
GRANT SELECT, UPDATE ON leader TO gridclear_service;
GRANT SELECT, INSERT, DELETE ON snapshot, snapshot_part TO gridclear_service;
GRANT SELECT ON schema_version, machine, journal, leader, snapshot TO gridclear_reader;
