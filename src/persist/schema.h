/*
 * schema.h - the tables, brought to the version that this program knows.
 *
 * Migrations are numbered scripts compiled in (sql/). They run in order, in one transaction, under
 * an advisory lock, so two services that start together do not meet. Only a role that may make
 * tables can run them; when there is nothing to do, any role that may read is enough.
 */
#ifndef GRIDCLEAR_PERSIST_SCHEMA_H
#define GRIDCLEAR_PERSIST_SCHEMA_H

#include "persist/postgres.h"

/*
 * Applies what is missing and writes `region` into a new database. CONFIG: the schema is newer than
 * this program, the database holds another region, or the role may not do it; IO as postgres.h.
 */
MUST_USE enum status schema_update(struct postgres *p, uint32_t region);

/* From here on the session may do what the service may, whoever logged in. */
MUST_USE enum status schema_role_take(struct postgres *p, int64_t until_us);
MUST_USE enum status schema_role_reset(struct postgres *p, int64_t until_us);

/* Empties the projection, to be written again from the journal. For the owner of the tables. */
MUST_USE enum status schema_projection_reset(struct postgres *p);

#endif
