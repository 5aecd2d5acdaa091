-- SPDX-License-Identifier: GPL-3.0-or-later
-- Version 2. A gate review keeps since when the challenge was in the stage that it left, so that a
-- decision which is replaced gives it back.

ALTER TABLE gate_review ADD COLUMN in_stage_since TEXT;
