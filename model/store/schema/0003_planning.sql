-- SPDX-License-Identifier: GPL-3.0-or-later
-- Version 3. What the planning engine asks for: estimates at best and at worst, priorities, what
-- levelling put off, dates as recorded elsewhere, a status date, leave, baselines, saved templates.

ALTER TABLE settings ADD COLUMN status_date TEXT;

ALTER TABLE plan_item ADD COLUMN optimistic_minutes INTEGER NOT NULL DEFAULT 0;
ALTER TABLE plan_item ADD COLUMN pessimistic_minutes INTEGER NOT NULL DEFAULT 0;
ALTER TABLE plan_item ADD COLUMN priority INTEGER NOT NULL DEFAULT 500;
ALTER TABLE plan_item ADD COLUMN levelled_start TEXT;
ALTER TABLE plan_item ADD COLUMN recorded_start TEXT;
ALTER TABLE plan_item ADD COLUMN recorded_finish TEXT;

CREATE TABLE leave (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    person INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    first TEXT,
    last TEXT,
    share INTEGER NOT NULL,
    note TEXT NOT NULL
) STRICT;

CREATE INDEX leave_person ON leave (person);

CREATE TABLE baseline (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    name TEXT NOT NULL,
    challenge INTEGER REFERENCES challenge (id) DEFERRABLE INITIALLY DEFERRED,
    taken_on TEXT,
    note TEXT NOT NULL
) STRICT;

CREATE INDEX baseline_challenge ON baseline (challenge);

CREATE TABLE baseline_item (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    baseline INTEGER REFERENCES baseline (id) DEFERRABLE INITIALLY DEFERRED,
    item INTEGER REFERENCES plan_item (id) DEFERRABLE INITIALLY DEFERRED,
    start TEXT,
    finish TEXT,
    duration_minutes INTEGER NOT NULL
) STRICT;

CREATE INDEX baseline_item_baseline ON baseline_item (baseline);

CREATE INDEX baseline_item_item ON baseline_item (item);

CREATE TABLE plan_template (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    name TEXT NOT NULL,
    purpose TEXT NOT NULL,
    plan TEXT NOT NULL
) STRICT;
