"""Schema version 1: everything the first release keeps. Frozen once released."""

from __future__ import annotations

from typing import Final

STATEMENTS: Final = (
    """
CREATE TABLE analyst (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uid BLOB NOT NULL,
    name TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    CONSTRAINT uq_analyst_uid UNIQUE (uid),
    CONSTRAINT uq_analyst_name UNIQUE (name)
) STRICT
    """,
    """
CREATE TABLE body (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    hash TEXT NOT NULL,
    text TEXT NOT NULL,
    CONSTRAINT uq_body_hash UNIQUE (hash)
) STRICT
    """,
    """
CREATE TABLE original (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    hash TEXT NOT NULL,
    size_bytes INTEGER NOT NULL,
    packed BLOB NOT NULL,
    CONSTRAINT uq_original_hash UNIQUE (hash)
) STRICT
    """,
    """
CREATE TABLE project (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uid BLOB NOT NULL,
    name TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    CONSTRAINT ck_project_single CHECK (id = 1)
) STRICT
    """,
    """
CREATE TABLE entity (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    folded TEXT NOT NULL,
    kind TEXT NOT NULL,
    description TEXT,
    external_ids TEXT,
    merged_into_id INTEGER,
    root_id INTEGER,
    uid BLOB NOT NULL,
    version INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    origin TEXT NOT NULL,
    created_by INTEGER,
    changed_by INTEGER,
    CONSTRAINT ck_entity_name CHECK (length(name) > 0),
    CONSTRAINT ck_entity_merge CHECK (merged_into_id IS NULL OR merged_into_id <> id),
    CONSTRAINT ck_entity_root CHECK ((merged_into_id IS NULL) = (root_id IS NULL)),
    CONSTRAINT fk_entity_merged_into_id FOREIGN KEY(merged_into_id) REFERENCES entity (id),
    CONSTRAINT fk_entity_root_id FOREIGN KEY(root_id) REFERENCES entity (id),
    CONSTRAINT uq_entity_uid UNIQUE (uid),
    CONSTRAINT fk_entity_created_by FOREIGN KEY(created_by) REFERENCES analyst (id),
    CONSTRAINT fk_entity_changed_by FOREIGN KEY(changed_by) REFERENCES analyst (id)
) STRICT
    """,
    """
CREATE INDEX ix_entity_folded ON entity (folded)
    """,
    """
CREATE INDEX ix_entity_root_id ON entity (root_id)
    """,
    """
CREATE TABLE source (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    folded TEXT NOT NULL,
    kind TEXT,
    country TEXT,
    reliability TEXT,
    note TEXT,
    uid BLOB NOT NULL,
    version INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    origin TEXT NOT NULL,
    created_by INTEGER,
    changed_by INTEGER,
    CONSTRAINT ck_source_kind CHECK (kind IS NULL OR kind IN ('newspaper', 'agency', 'broadcaster', 'blog', 'government', 'party_media', 'ngo', 'social')),
    CONSTRAINT ck_source_reliability CHECK (reliability IS NULL OR reliability IN ('A', 'B', 'C', 'D', 'E', 'F')),
    CONSTRAINT uq_source_folded UNIQUE (folded),
    CONSTRAINT uq_source_uid UNIQUE (uid),
    CONSTRAINT fk_source_created_by FOREIGN KEY(created_by) REFERENCES analyst (id),
    CONSTRAINT fk_source_changed_by FOREIGN KEY(changed_by) REFERENCES analyst (id)
) STRICT
    """,
    """
CREATE TABLE step (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    label TEXT NOT NULL,
    params TEXT NOT NULL,
    analyst_id INTEGER,
    window TEXT NOT NULL,
    kind TEXT NOT NULL,
    state TEXT NOT NULL,
    target_id INTEGER,
    CONSTRAINT ck_step_kind CHECK (kind IN ('do', 'undo', 'redo')),
    CONSTRAINT ck_step_state CHECK (state IN ('running', 'done', 'undone', 'discarded')),
    CONSTRAINT fk_step_analyst_id FOREIGN KEY(analyst_id) REFERENCES analyst (id),
    CONSTRAINT fk_step_target_id FOREIGN KEY(target_id) REFERENCES step (id)
) STRICT
    """,
    """
CREATE INDEX ix_step_state ON step (state)
    """,
    """
CREATE TABLE term (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    vocabulary TEXT NOT NULL,
    code TEXT NOT NULL,
    label TEXT,
    colour TEXT,
    "key" TEXT,
    position INTEGER NOT NULL,
    uid BLOB NOT NULL,
    version INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    origin TEXT NOT NULL,
    created_by INTEGER,
    changed_by INTEGER,
    CONSTRAINT uq_term_vocabulary_code UNIQUE (vocabulary, code),
    CONSTRAINT uq_term_uid UNIQUE (uid),
    CONSTRAINT fk_term_created_by FOREIGN KEY(created_by) REFERENCES analyst (id),
    CONSTRAINT fk_term_changed_by FOREIGN KEY(changed_by) REFERENCES analyst (id)
) STRICT
    """,
    """
CREATE TABLE alias (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    entity_id INTEGER NOT NULL,
    form TEXT NOT NULL,
    folded TEXT NOT NULL,
    language TEXT,
    kind TEXT NOT NULL,
    uid BLOB NOT NULL,
    version INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    origin TEXT NOT NULL,
    created_by INTEGER,
    changed_by INTEGER,
    CONSTRAINT uq_alias_entity_id_form UNIQUE (entity_id, form),
    CONSTRAINT ck_alias_kind CHECK (kind IN ('full', 'acronym', 'translation', 'transliteration', 'nickname', 'former', 'weak')),
    CONSTRAINT fk_alias_entity_id FOREIGN KEY(entity_id) REFERENCES entity (id),
    CONSTRAINT uq_alias_uid UNIQUE (uid),
    CONSTRAINT fk_alias_created_by FOREIGN KEY(created_by) REFERENCES analyst (id),
    CONSTRAINT fk_alias_changed_by FOREIGN KEY(changed_by) REFERENCES analyst (id)
) STRICT
    """,
    """
CREATE INDEX ix_alias_folded ON alias (folded)
    """,
    """
CREATE TABLE article (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    title TEXT NOT NULL,
    title_folded TEXT NOT NULL,
    byline TEXT,
    byline_folded TEXT,
    source_id INTEGER,
    url TEXT,
    published TEXT,
    published_reason TEXT,
    language TEXT,
    file_name TEXT,
    file_hash TEXT,
    state TEXT NOT NULL,
    copy_group INTEGER,
    bookmark INTEGER,
    revision INTEGER NOT NULL,
    uid BLOB NOT NULL,
    version INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    origin TEXT NOT NULL,
    created_by INTEGER,
    changed_by INTEGER,
    CONSTRAINT ck_article_state CHECK (state IN ('new', 'in_progress', 'done')),
    CONSTRAINT ck_article_title CHECK (length(title) > 0),
    CONSTRAINT ck_article_bookmark CHECK (bookmark IS NULL OR bookmark >= 0),
    CONSTRAINT fk_article_source_id FOREIGN KEY(source_id) REFERENCES source (id),
    CONSTRAINT uq_article_uid UNIQUE (uid),
    CONSTRAINT fk_article_created_by FOREIGN KEY(created_by) REFERENCES analyst (id),
    CONSTRAINT fk_article_changed_by FOREIGN KEY(changed_by) REFERENCES analyst (id)
) STRICT
    """,
    """
CREATE INDEX ix_article_source_id ON article (source_id)
    """,
    """
CREATE TABLE change (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    step_id INTEGER NOT NULL,
    table_name TEXT NOT NULL,
    "row" INTEGER NOT NULL,
    last_row INTEGER,
    "before" TEXT,
    "after" TEXT,
    CONSTRAINT fk_change_step_id FOREIGN KEY(step_id) REFERENCES step (id)
) STRICT
    """,
    """
CREATE INDEX ix_change_step_id ON change (step_id)
    """,
    """
CREATE INDEX ix_change_table_name_row ON change (table_name, "row")
    """,
    """
CREATE TABLE claim (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    article_id INTEGER NOT NULL,
    restatement TEXT,
    speaker_kind TEXT NOT NULL,
    speaker_id INTEGER,
    speaker_note TEXT,
    quote_type TEXT,
    topic_id INTEGER,
    polarity TEXT NOT NULL,
    modality TEXT NOT NULL,
    kind TEXT,
    quantity_value REAL,
    quantity_unit TEXT,
    quantity_approximate INTEGER NOT NULL,
    said_on TEXT,
    about_from TEXT,
    about_to TEXT,
    status TEXT NOT NULL,
    confidence TEXT,
    flag INTEGER NOT NULL,
    note TEXT,
    uid BLOB NOT NULL,
    version INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    origin TEXT NOT NULL,
    created_by INTEGER,
    changed_by INTEGER,
    CONSTRAINT ck_claim_speaker_kind CHECK (speaker_kind IN ('unknown', 'entity', 'author', 'unnamed', 'commenter')),
    CONSTRAINT ck_claim_quote_type CHECK (quote_type IS NULL OR quote_type IN ('direct', 'indirect', 'mixed', 'own')),
    CONSTRAINT ck_claim_polarity CHECK (polarity IN ('asserts', 'denies')),
    CONSTRAINT ck_claim_modality CHECK (modality IN ('asserted', 'reported', 'hedged', 'predicted', 'intended', 'conditional', 'question', 'alleged')),
    CONSTRAINT ck_claim_status CHECK (status IN ('unchecked', 'supported', 'disputed', 'refuted', 'retracted', 'uncheckable')),
    CONSTRAINT ck_claim_confidence CHECK (confidence IS NULL OR confidence IN ('low', 'medium', 'high')),
    CONSTRAINT ck_claim_speaker CHECK ((speaker_kind = 'entity') = (speaker_id IS NOT NULL)),
    CONSTRAINT fk_claim_article_id FOREIGN KEY(article_id) REFERENCES article (id),
    CONSTRAINT fk_claim_speaker_id FOREIGN KEY(speaker_id) REFERENCES entity (id),
    CONSTRAINT fk_claim_topic_id FOREIGN KEY(topic_id) REFERENCES term (id),
    CONSTRAINT uq_claim_uid UNIQUE (uid),
    CONSTRAINT fk_claim_created_by FOREIGN KEY(created_by) REFERENCES analyst (id),
    CONSTRAINT fk_claim_changed_by FOREIGN KEY(changed_by) REFERENCES analyst (id)
) STRICT
    """,
    """
CREATE INDEX ix_claim_article_id ON claim (article_id)
    """,
    """
CREATE INDEX ix_claim_speaker_id ON claim (speaker_id)
    """,
    """
CREATE INDEX ix_claim_topic_id ON claim (topic_id)
    """,
    """
CREATE TABLE mention (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    article_id INTEGER NOT NULL,
    entity_id INTEGER,
    form TEXT NOT NULL,
    read_as TEXT,
    uid BLOB NOT NULL,
    version INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    origin TEXT NOT NULL,
    created_by INTEGER,
    changed_by INTEGER,
    CONSTRAINT ck_mention_form CHECK (form IN ('name', 'nominal', 'pronoun', 'metonym')),
    CONSTRAINT fk_mention_article_id FOREIGN KEY(article_id) REFERENCES article (id),
    CONSTRAINT fk_mention_entity_id FOREIGN KEY(entity_id) REFERENCES entity (id),
    CONSTRAINT uq_mention_uid UNIQUE (uid),
    CONSTRAINT fk_mention_created_by FOREIGN KEY(created_by) REFERENCES analyst (id),
    CONSTRAINT fk_mention_changed_by FOREIGN KEY(changed_by) REFERENCES analyst (id)
) STRICT
    """,
    """
CREATE INDEX ix_mention_article_id ON mention (article_id)
    """,
    """
CREATE INDEX ix_mention_entity_id ON mention (entity_id)
    """,
    """
CREATE TABLE revision (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    article_id INTEGER NOT NULL,
    n INTEGER NOT NULL,
    body_id INTEGER NOT NULL,
    text_hash TEXT NOT NULL,
    length INTEGER NOT NULL,
    CONSTRAINT uq_revision_article_id_n UNIQUE (article_id, n),
    CONSTRAINT ck_revision_n CHECK (n > 0),
    CONSTRAINT ck_revision_length CHECK (length > 0),
    CONSTRAINT fk_revision_article_id FOREIGN KEY(article_id) REFERENCES article (id),
    CONSTRAINT fk_revision_body_id FOREIGN KEY(body_id) REFERENCES body (id)
) STRICT
    """,
    """
CREATE INDEX ix_revision_text_hash ON revision (text_hash)
    """,
    """
CREATE TABLE claim_about (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    claim_id INTEGER NOT NULL,
    entity_id INTEGER NOT NULL,
    CONSTRAINT uq_claim_about_claim_id_entity_id UNIQUE (claim_id, entity_id),
    CONSTRAINT fk_claim_about_claim_id FOREIGN KEY(claim_id) REFERENCES claim (id),
    CONSTRAINT fk_claim_about_entity_id FOREIGN KEY(entity_id) REFERENCES entity (id)
) STRICT
    """,
    """
CREATE INDEX ix_claim_about_entity_id ON claim_about (entity_id)
    """,
    """
CREATE TABLE claim_relation (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    a_id INTEGER NOT NULL,
    b_id INTEGER NOT NULL,
    relation TEXT NOT NULL,
    kind TEXT,
    strength TEXT,
    status TEXT NOT NULL,
    dismissal_reason TEXT,
    resolution TEXT NOT NULL,
    severity TEXT,
    confidence TEXT,
    why TEXT,
    reviewed_by_id INTEGER,
    uid BLOB NOT NULL,
    version INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    origin TEXT NOT NULL,
    created_by INTEGER,
    changed_by INTEGER,
    CONSTRAINT uq_claim_relation_a_id_b_id_relation UNIQUE (a_id, b_id, relation),
    CONSTRAINT ck_claim_relation_two_claims CHECK (a_id <> b_id),
    CONSTRAINT ck_claim_relation_fixed_order CHECK (relation NOT IN ('contradicts', 'repeats') OR a_id < b_id),
    CONSTRAINT ck_claim_relation_relation CHECK (relation IN ('contradicts', 'repeats', 'supports', 'updates', 'corrects', 'qualifies')),
    CONSTRAINT ck_claim_relation_strength CHECK (strength IS NULL OR strength IN ('direct', 'partial', 'apparent')),
    CONSTRAINT ck_claim_relation_status CHECK (status IN ('to_check', 'confirmed', 'dismissed', 'resolved')),
    CONSTRAINT ck_claim_relation_resolution CHECK (resolution IN ('open', 'a_right', 'b_right', 'both_partly', 'neither')),
    CONSTRAINT ck_claim_relation_severity CHECK (severity IS NULL OR severity IN ('low', 'medium', 'high')),
    CONSTRAINT ck_claim_relation_confidence CHECK (confidence IS NULL OR confidence IN ('low', 'medium', 'high')),
    CONSTRAINT fk_claim_relation_a_id FOREIGN KEY(a_id) REFERENCES claim (id),
    CONSTRAINT fk_claim_relation_b_id FOREIGN KEY(b_id) REFERENCES claim (id),
    CONSTRAINT fk_claim_relation_reviewed_by_id FOREIGN KEY(reviewed_by_id) REFERENCES analyst (id),
    CONSTRAINT uq_claim_relation_uid UNIQUE (uid),
    CONSTRAINT fk_claim_relation_created_by FOREIGN KEY(created_by) REFERENCES analyst (id),
    CONSTRAINT fk_claim_relation_changed_by FOREIGN KEY(changed_by) REFERENCES analyst (id)
) STRICT
    """,
    """
CREATE INDEX ix_claim_relation_b_id ON claim_relation (b_id)
    """,
    """
CREATE TABLE claim_source (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    claim_id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    label TEXT NOT NULL,
    entity_id INTEGER,
    CONSTRAINT uq_claim_source_claim_id_position UNIQUE (claim_id, position),
    CONSTRAINT fk_claim_source_claim_id FOREIGN KEY(claim_id) REFERENCES claim (id),
    CONSTRAINT fk_claim_source_entity_id FOREIGN KEY(entity_id) REFERENCES entity (id)
) STRICT
    """,
    """
CREATE TABLE claim_tag (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    claim_id INTEGER NOT NULL,
    term_id INTEGER NOT NULL,
    CONSTRAINT uq_claim_tag_claim_id_term_id UNIQUE (claim_id, term_id),
    CONSTRAINT fk_claim_tag_claim_id FOREIGN KEY(claim_id) REFERENCES claim (id),
    CONSTRAINT fk_claim_tag_term_id FOREIGN KEY(term_id) REFERENCES term (id)
) STRICT
    """,
    """
CREATE INDEX ix_claim_tag_term_id ON claim_tag (term_id)
    """,
    """
CREATE TABLE zone (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    revision_id INTEGER NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    kind TEXT NOT NULL,
    writer TEXT,
    reply_to_id INTEGER,
    uid BLOB NOT NULL,
    version INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    origin TEXT NOT NULL,
    created_by INTEGER,
    changed_by INTEGER,
    CONSTRAINT ck_zone_order CHECK (start >= 0 AND start < "end"),
    CONSTRAINT fk_zone_revision_id FOREIGN KEY(revision_id) REFERENCES revision (id),
    CONSTRAINT fk_zone_reply_to_id FOREIGN KEY(reply_to_id) REFERENCES zone (id),
    CONSTRAINT uq_zone_uid UNIQUE (uid),
    CONSTRAINT fk_zone_created_by FOREIGN KEY(created_by) REFERENCES analyst (id),
    CONSTRAINT fk_zone_changed_by FOREIGN KEY(changed_by) REFERENCES analyst (id)
) STRICT
    """,
    """
CREATE INDEX ix_zone_revision_id_start ON zone (revision_id, start)
    """,
    """
CREATE TABLE note (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    article_id INTEGER,
    entity_id INTEGER,
    claim_id INTEGER,
    relation_id INTEGER,
    text TEXT NOT NULL,
    flag INTEGER NOT NULL,
    uid BLOB NOT NULL,
    version INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    origin TEXT NOT NULL,
    created_by INTEGER,
    changed_by INTEGER,
    CONSTRAINT ck_note_owner CHECK ((article_id IS NOT NULL) + (entity_id IS NOT NULL) + (claim_id IS NOT NULL) + (relation_id IS NOT NULL) = 1),
    CONSTRAINT fk_note_article_id FOREIGN KEY(article_id) REFERENCES article (id),
    CONSTRAINT fk_note_entity_id FOREIGN KEY(entity_id) REFERENCES entity (id),
    CONSTRAINT fk_note_claim_id FOREIGN KEY(claim_id) REFERENCES claim (id),
    CONSTRAINT fk_note_relation_id FOREIGN KEY(relation_id) REFERENCES claim_relation (id),
    CONSTRAINT uq_note_uid UNIQUE (uid),
    CONSTRAINT fk_note_created_by FOREIGN KEY(created_by) REFERENCES analyst (id),
    CONSTRAINT fk_note_changed_by FOREIGN KEY(changed_by) REFERENCES analyst (id)
) STRICT
    """,
    """
CREATE INDEX ix_note_article_id ON note (article_id)
    """,
    """
CREATE INDEX ix_note_claim_id ON note (claim_id)
    """,
    """
CREATE INDEX ix_note_entity_id ON note (entity_id)
    """,
    """
CREATE INDEX ix_note_relation_id ON note (relation_id)
    """,
    """
CREATE TABLE span (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    revision_id INTEGER NOT NULL,
    part INTEGER NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    quote TEXT NOT NULL,
    anchor TEXT NOT NULL,
    role TEXT NOT NULL,
    mention_id INTEGER,
    claim_id INTEGER,
    note_id INTEGER,
    CONSTRAINT ck_span_order CHECK (start >= 0 AND start < "end"),
    CONSTRAINT ck_span_part CHECK (part >= 0),
    CONSTRAINT ck_span_quote CHECK (length(quote) = "end" - start),
    CONSTRAINT ck_span_owner CHECK ((mention_id IS NOT NULL) + (claim_id IS NOT NULL) + (note_id IS NOT NULL) = 1),
    CONSTRAINT ck_span_anchor CHECK (anchor IN ('exact', 'moved', 'unsure', 'lost')),
    CONSTRAINT ck_span_role CHECK (role IN ('body', 'cue', 'evidence')),
    CONSTRAINT fk_span_revision_id FOREIGN KEY(revision_id) REFERENCES revision (id),
    CONSTRAINT fk_span_mention_id FOREIGN KEY(mention_id) REFERENCES mention (id),
    CONSTRAINT fk_span_claim_id FOREIGN KEY(claim_id) REFERENCES claim (id),
    CONSTRAINT fk_span_note_id FOREIGN KEY(note_id) REFERENCES note (id)
) STRICT
    """,
    """
CREATE INDEX ix_span_claim_id ON span (claim_id)
    """,
    """
CREATE INDEX ix_span_mention_id ON span (mention_id)
    """,
    """
CREATE INDEX ix_span_note_id ON span (note_id)
    """,
    """
CREATE INDEX ix_span_revision_id_start ON span (revision_id, start)
    """,
)
