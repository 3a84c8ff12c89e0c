-- The review as tables. A figure is four columns: value, _source, _mark (STATED, ASSUMPTION, DERIVED) and _note.
-- Amounts are kronor, shares are fractions. ord keeps the order of a list.

CREATE TABLE review (
    id INTEGER NOT NULL,
    reference CHARACTER VARYING,
    CONSTRAINT review_pk PRIMARY KEY (id)
);

CREATE TABLE commission (
    id INTEGER NOT NULL,
    title CHARACTER VARYING NOT NULL,
    area CHARACTER VARYING NOT NULL,
    ordered_by CHARACTER VARYING NOT NULL,
    case_number CHARACTER VARYING NOT NULL,
    ordered DATE,
    due DATE,
    question CHARACTER VARYING NOT NULL,
    excluded CHARACTER VARYING NOT NULL,
    recommends BOOLEAN NOT NULL,
    base_year INTEGER NOT NULL,
    horizon INTEGER NOT NULL,
    price_level CHARACTER VARYING NOT NULL,
    CONSTRAINT commission_pk PRIMARY KEY (id)
);

CREATE TABLE author (
    ord INTEGER NOT NULL,
    name CHARACTER VARYING NOT NULL,
    title CHARACTER VARYING NOT NULL,
    organisation CHARACTER VARYING NOT NULL,
    CONSTRAINT author_pk PRIMARY KEY (ord)
);

CREATE TABLE region (
    id CHARACTER VARYING NOT NULL,
    ord INTEGER NOT NULL,
    name CHARACTER VARYING NOT NULL,
    CONSTRAINT region_pk PRIMARY KEY (id)
);

CREATE TABLE municipality (
    code CHARACTER VARYING NOT NULL,
    ord INTEGER NOT NULL,
    name CHARACTER VARYING NOT NULL,
    region CHARACTER VARYING NOT NULL,
    part_of CHARACTER VARYING,
    population DOUBLE PRECISION, population_source CHARACTER VARYING, population_mark CHARACTER VARYING, population_note CHARACTER VARYING,
    working_age DOUBLE PRECISION, working_age_source CHARACTER VARYING, working_age_mark CHARACTER VARYING, working_age_note CHARACTER VARYING,
    support_measure DOUBLE PRECISION, support_measure_source CHARACTER VARYING, support_measure_mark CHARACTER VARYING, support_measure_note CHARACTER VARYING,
    variable_allocation DOUBLE PRECISION, variable_allocation_source CHARACTER VARYING, variable_allocation_mark CHARACTER VARYING, variable_allocation_note CHARACTER VARYING,
    CONSTRAINT municipality_pk PRIMARY KEY (code)
);

CREATE TABLE state_allocation (
    id INTEGER NOT NULL,
    mode CHARACTER VARYING NOT NULL,
    weight CHARACTER VARYING NOT NULL,
    floor_after_merger BOOLEAN NOT NULL,
    equity_reduction DOUBLE PRECISION NOT NULL, equity_reduction_source CHARACTER VARYING NOT NULL, equity_reduction_mark CHARACTER VARYING NOT NULL, equity_reduction_note CHARACTER VARYING NOT NULL,
    national_frame DOUBLE PRECISION, national_frame_source CHARACTER VARYING, national_frame_mark CHARACTER VARYING, national_frame_note CHARACTER VARYING,
    national_associations DOUBLE PRECISION, national_associations_source CHARACTER VARYING, national_associations_mark CHARACTER VARYING, national_associations_note CHARACTER VARYING,
    national_support_measure DOUBLE PRECISION, national_support_measure_source CHARACTER VARYING, national_support_measure_mark CHARACTER VARYING, national_support_measure_note CHARACTER VARYING,
    national_working_age DOUBLE PRECISION, national_working_age_source CHARACTER VARYING, national_working_age_mark CHARACTER VARYING, national_working_age_note CHARACTER VARYING,
    CONSTRAINT state_allocation_pk PRIMARY KEY (id)
);

CREATE TABLE rule (
    ord INTEGER NOT NULL,
    kind CHARACTER VARYING NOT NULL,
    from_year INTEGER NOT NULL,
    amount DOUBLE PRECISION NOT NULL, amount_source CHARACTER VARYING NOT NULL, amount_mark CHARACTER VARYING NOT NULL, amount_note CHARACTER VARYING NOT NULL,
    CONSTRAINT rule_pk PRIMARY KEY (ord)
);

CREATE TABLE ladder_step (
    ord INTEGER NOT NULL,
    from_year INTEGER NOT NULL,
    up_to DOUBLE PRECISION NOT NULL, up_to_source CHARACTER VARYING NOT NULL, up_to_mark CHARACTER VARYING NOT NULL, up_to_note CHARACTER VARYING NOT NULL,
    share DOUBLE PRECISION NOT NULL, share_source CHARACTER VARYING NOT NULL, share_mark CHARACTER VARYING NOT NULL, share_note CHARACTER VARYING NOT NULL,
    CONSTRAINT ladder_step_pk PRIMARY KEY (ord)
);

CREATE TABLE assumption (
    id CHARACTER VARYING NOT NULL,
    ord INTEGER NOT NULL,
    kind CHARACTER VARYING NOT NULL,
    name CHARACTER VARYING NOT NULL,
    stated DOUBLE PRECISION NOT NULL, stated_source CHARACTER VARYING NOT NULL, stated_mark CHARACTER VARYING NOT NULL, stated_note CHARACTER VARYING NOT NULL,
    low DOUBLE PRECISION, low_source CHARACTER VARYING, low_mark CHARACTER VARYING, low_note CHARACTER VARYING,
    high DOUBLE PRECISION, high_source CHARACTER VARYING, high_mark CHARACTER VARYING, high_note CHARACTER VARYING,
    unit CHARACTER VARYING NOT NULL,
    made DATE,
    CONSTRAINT assumption_pk PRIMARY KEY (id)
);

CREATE TABLE association (
    id CHARACTER VARYING NOT NULL,
    ord INTEGER NOT NULL,
    name CHARACTER VARYING NOT NULL,
    short_name CHARACTER VARYING NOT NULL,
    organisation_number CHARACTER VARYING NOT NULL,
    board_seats DOUBLE PRECISION, board_seats_source CHARACTER VARYING, board_seats_mark CHARACTER VARYING, board_seats_note CHARACTER VARYING,
    possible DOUBLE PRECISION, possible_source CHARACTER VARYING, possible_mark CHARACTER VARYING, possible_note CHARACTER VARYING,
    granted DOUBLE PRECISION, granted_source CHARACTER VARYING, granted_mark CHARACTER VARYING, granted_note CHARACTER VARYING,
    utilisation DOUBLE PRECISION, utilisation_source CHARACTER VARYING, utilisation_mark CHARACTER VARYING, utilisation_note CHARACTER VARYING,
    municipality_key CHARACTER VARYING NOT NULL,
    region_key CHARACTER VARYING NOT NULL,
    region_ceiling DOUBLE PRECISION, region_ceiling_source CHARACTER VARYING, region_ceiling_mark CHARACTER VARYING, region_ceiling_note CHARACTER VARYING,
    municipalities_ceiling DOUBLE PRECISION, municipalities_ceiling_source CHARACTER VARYING, municipalities_ceiling_mark CHARACTER VARYING, municipalities_ceiling_note CHARACTER VARYING,
    policy CHARACTER VARYING NOT NULL,
    policy_glide_year INTEGER,
    policy_glide_target DOUBLE PRECISION, policy_glide_target_source CHARACTER VARYING, policy_glide_target_mark CHARACTER VARYING, policy_glide_target_note CHARACTER VARYING,
    policy_amount DOUBLE PRECISION, policy_amount_source CHARACTER VARYING, policy_amount_mark CHARACTER VARYING, policy_amount_note CHARACTER VARYING,
    policy_index CHARACTER VARYING,
    individual_share DOUBLE PRECISION, individual_share_source CHARACTER VARYING, individual_share_mark CHARACTER VARYING, individual_share_note CHARACTER VARYING,
    cost_per_participant DOUBLE PRECISION, cost_per_participant_source CHARACTER VARYING, cost_per_participant_mark CHARACTER VARYING, cost_per_participant_note CHARACTER VARYING,
    notice_years INTEGER NOT NULL,
    CONSTRAINT association_pk PRIMARY KEY (id)
);

CREATE TABLE association_municipality (
    association CHARACTER VARYING NOT NULL,
    municipality CHARACTER VARYING NOT NULL,
    ord INTEGER NOT NULL,
    CONSTRAINT association_municipality_pk PRIMARY KEY (association, municipality),
    CONSTRAINT association_municipality_owner FOREIGN KEY (association) REFERENCES association (id)
);

CREATE TABLE association_region (
    association CHARACTER VARYING NOT NULL,
    region CHARACTER VARYING NOT NULL,
    ord INTEGER NOT NULL,
    CONSTRAINT association_region_pk PRIMARY KEY (association, region),
    CONSTRAINT association_region_owner FOREIGN KEY (association) REFERENCES association (id)
);

CREATE TABLE association_post (
    association CHARACTER VARYING NOT NULL,
    id CHARACTER VARYING NOT NULL,
    ord INTEGER NOT NULL,
    title CHARACTER VARYING NOT NULL,
    full_time DOUBLE PRECISION NOT NULL, full_time_source CHARACTER VARYING NOT NULL, full_time_mark CHARACTER VARYING NOT NULL, full_time_note CHARACTER VARYING NOT NULL,
    CONSTRAINT association_post_pk PRIMARY KEY (association, id),
    CONSTRAINT association_post_owner FOREIGN KEY (association) REFERENCES association (id)
);

CREATE TABLE association_share (
    association CHARACTER VARYING NOT NULL,
    party CHARACTER VARYING NOT NULL,
    member CHARACTER VARYING NOT NULL,
    ord INTEGER NOT NULL,
    share DOUBLE PRECISION NOT NULL, share_source CHARACTER VARYING NOT NULL, share_mark CHARACTER VARYING NOT NULL, share_note CHARACTER VARYING NOT NULL,
    CONSTRAINT association_share_pk PRIMARY KEY (association, party, member),
    CONSTRAINT association_share_owner FOREIGN KEY (association) REFERENCES association (id)
);

CREATE TABLE accounts (
    association CHARACTER VARYING NOT NULL,
    accounting_year INTEGER NOT NULL,
    ord INTEGER NOT NULL,
    activities DOUBLE PRECISION, activities_source CHARACTER VARYING, activities_mark CHARACTER VARYING, activities_note CHARACTER VARYING,
    total_revenue DOUBLE PRECISION, total_revenue_source CHARACTER VARYING, total_revenue_mark CHARACTER VARYING, total_revenue_note CHARACTER VARYING,
    total_cost DOUBLE PRECISION, total_cost_source CHARACTER VARYING, total_cost_mark CHARACTER VARYING, total_cost_note CHARACTER VARYING,
    result DOUBLE PRECISION, result_source CHARACTER VARYING, result_mark CHARACTER VARYING, result_note CHARACTER VARYING,
    equity DOUBLE PRECISION, equity_source CHARACTER VARYING, equity_mark CHARACTER VARYING, equity_note CHARACTER VARYING,
    CONSTRAINT accounts_pk PRIMARY KEY (association, accounting_year),
    CONSTRAINT accounts_owner FOREIGN KEY (association) REFERENCES association (id)
);

CREATE TABLE accounts_revenue (
    association CHARACTER VARYING NOT NULL,
    accounting_year INTEGER NOT NULL,
    id CHARACTER VARYING NOT NULL,
    ord INTEGER NOT NULL,
    name CHARACTER VARYING NOT NULL,
    quantity DOUBLE PRECISION NOT NULL, quantity_source CHARACTER VARYING NOT NULL, quantity_mark CHARACTER VARYING NOT NULL, quantity_note CHARACTER VARYING NOT NULL,
    unit_amount DOUBLE PRECISION NOT NULL, unit_amount_source CHARACTER VARYING NOT NULL, unit_amount_mark CHARACTER VARYING NOT NULL, unit_amount_note CHARACTER VARYING NOT NULL,
    price_index CHARACTER VARYING NOT NULL,
    CONSTRAINT accounts_revenue_pk PRIMARY KEY (association, accounting_year, id),
    CONSTRAINT accounts_revenue_owner FOREIGN KEY (association, accounting_year) REFERENCES accounts (association, accounting_year)
);

CREATE TABLE accounts_cost (
    association CHARACTER VARYING NOT NULL,
    accounting_year INTEGER NOT NULL,
    id CHARACTER VARYING NOT NULL,
    ord INTEGER NOT NULL,
    name CHARACTER VARYING NOT NULL,
    category CHARACTER VARYING NOT NULL,
    quantity DOUBLE PRECISION NOT NULL, quantity_source CHARACTER VARYING NOT NULL, quantity_mark CHARACTER VARYING NOT NULL, quantity_note CHARACTER VARYING NOT NULL,
    unit_amount DOUBLE PRECISION NOT NULL, unit_amount_source CHARACTER VARYING NOT NULL, unit_amount_mark CHARACTER VARYING NOT NULL, unit_amount_note CHARACTER VARYING NOT NULL,
    price_index CHARACTER VARYING NOT NULL,
    CONSTRAINT accounts_cost_pk PRIMARY KEY (association, accounting_year, id),
    CONSTRAINT accounts_cost_owner FOREIGN KEY (association, accounting_year) REFERENCES accounts (association, accounting_year)
);

CREATE TABLE service (
    id CHARACTER VARYING NOT NULL,
    ord INTEGER NOT NULL,
    name CHARACTER VARYING NOT NULL,
    seller CHARACTER VARYING NOT NULL,
    buyer CHARACTER VARYING NOT NULL,
    category CHARACTER VARYING NOT NULL,
    share DOUBLE PRECISION, share_source CHARACTER VARYING, share_mark CHARACTER VARYING, share_note CHARACTER VARYING,
    amount DOUBLE PRECISION, amount_source CHARACTER VARYING, amount_mark CHARACTER VARYING, amount_note CHARACTER VARYING,
    CONSTRAINT service_pk PRIMARY KEY (id)
);

CREATE TABLE alternative (
    id CHARACTER VARYING NOT NULL,
    ord INTEGER NOT NULL,
    parent CHARACTER VARYING,
    name CHARACTER VARYING NOT NULL,
    short_name CHARACTER VARYING NOT NULL,
    description CHARACTER VARYING NOT NULL,
    CONSTRAINT alternative_pk PRIMARY KEY (id)
);

CREATE TABLE alternative_change (
    alternative CHARACTER VARYING NOT NULL,
    change_id CHARACTER VARYING NOT NULL,
    ord INTEGER NOT NULL,
    kind CHARACTER VARYING NOT NULL,
    effect_year INTEGER NOT NULL,
    note CHARACTER VARYING NOT NULL,
    association CHARACTER VARYING,
    municipality CHARACTER VARYING,
    line CHARACTER VARYING,
    name CHARACTER VARYING,
    kept_number CHARACTER VARYING,
    administration_key CHARACTER VARYING,
    equity_route CHARACTER VARYING,
    settlement CHARACTER VARYING,
    party CHARACTER VARYING,
    bearer_kind CHARACTER VARYING,
    bearer CHARACTER VARYING,
    share_basis CHARACTER VARYING,
    utilisation DOUBLE PRECISION, utilisation_source CHARACTER VARYING, utilisation_mark CHARACTER VARYING, utilisation_note CHARACTER VARYING,
    total DOUBLE PRECISION, total_source CHARACTER VARYING, total_mark CHARACTER VARYING, total_note CHARACTER VARYING,
    amount DOUBLE PRECISION, amount_source CHARACTER VARYING, amount_mark CHARACTER VARYING, amount_note CHARACTER VARYING,
    ceiling DOUBLE PRECISION, ceiling_source CHARACTER VARYING, ceiling_mark CHARACTER VARYING, ceiling_note CHARACTER VARYING,
    policy CHARACTER VARYING,
    policy_glide_year INTEGER,
    policy_glide_target DOUBLE PRECISION, policy_glide_target_source CHARACTER VARYING, policy_glide_target_mark CHARACTER VARYING, policy_glide_target_note CHARACTER VARYING,
    policy_amount DOUBLE PRECISION, policy_amount_source CHARACTER VARYING, policy_amount_mark CHARACTER VARYING, policy_amount_note CHARACTER VARYING,
    policy_index CHARACTER VARYING,
    CONSTRAINT alternative_change_pk PRIMARY KEY (alternative, change_id),
    CONSTRAINT alternative_change_owner FOREIGN KEY (alternative) REFERENCES alternative (id)
);

CREATE TABLE change_association (
    alternative CHARACTER VARYING NOT NULL,
    change_id CHARACTER VARYING NOT NULL,
    association CHARACTER VARYING NOT NULL,
    ord INTEGER NOT NULL,
    CONSTRAINT change_association_pk PRIMARY KEY (alternative, change_id, association),
    CONSTRAINT change_association_owner FOREIGN KEY (alternative, change_id) REFERENCES alternative_change (alternative, change_id)
);

CREATE TABLE change_saving (
    alternative CHARACTER VARYING NOT NULL,
    change_id CHARACTER VARYING NOT NULL,
    category CHARACTER VARYING NOT NULL,
    ord INTEGER NOT NULL,
    saving DOUBLE PRECISION NOT NULL, saving_source CHARACTER VARYING NOT NULL, saving_mark CHARACTER VARYING NOT NULL, saving_note CHARACTER VARYING NOT NULL,
    CONSTRAINT change_saving_pk PRIMARY KEY (alternative, change_id, category),
    CONSTRAINT change_saving_owner FOREIGN KEY (alternative, change_id) REFERENCES alternative_change (alternative, change_id)
);

CREATE TABLE change_new_association (
    alternative CHARACTER VARYING NOT NULL,
    change_id CHARACTER VARYING NOT NULL,
    id CHARACTER VARYING NOT NULL,
    ord INTEGER NOT NULL,
    name CHARACTER VARYING NOT NULL,
    short_name CHARACTER VARYING NOT NULL,
    CONSTRAINT change_new_association_pk PRIMARY KEY (alternative, change_id, id),
    CONSTRAINT change_new_association_owner FOREIGN KEY (alternative, change_id) REFERENCES alternative_change (alternative, change_id)
);

CREATE TABLE change_new_member (
    alternative CHARACTER VARYING NOT NULL,
    change_id CHARACTER VARYING NOT NULL,
    new_association CHARACTER VARYING NOT NULL,
    kind CHARACTER VARYING NOT NULL,
    member CHARACTER VARYING NOT NULL,
    ord INTEGER NOT NULL,
    CONSTRAINT change_new_member_pk PRIMARY KEY (alternative, change_id, new_association, kind, member),
    CONSTRAINT change_new_member_owner FOREIGN KEY (alternative, change_id, new_association) REFERENCES change_new_association (alternative, change_id, id)
);

CREATE TABLE change_cost (
    alternative CHARACTER VARYING NOT NULL,
    change_id CHARACTER VARYING NOT NULL,
    id CHARACTER VARYING NOT NULL,
    ord INTEGER NOT NULL,
    name CHARACTER VARYING NOT NULL,
    category CHARACTER VARYING NOT NULL,
    quantity DOUBLE PRECISION NOT NULL, quantity_source CHARACTER VARYING NOT NULL, quantity_mark CHARACTER VARYING NOT NULL, quantity_note CHARACTER VARYING NOT NULL,
    unit_amount DOUBLE PRECISION NOT NULL, unit_amount_source CHARACTER VARYING NOT NULL, unit_amount_mark CHARACTER VARYING NOT NULL, unit_amount_note CHARACTER VARYING NOT NULL,
    price_index CHARACTER VARYING NOT NULL,
    CONSTRAINT change_cost_pk PRIMARY KEY (alternative, change_id, id),
    CONSTRAINT change_cost_owner FOREIGN KEY (alternative, change_id) REFERENCES alternative_change (alternative, change_id)
);

CREATE TABLE change_revenue (
    alternative CHARACTER VARYING NOT NULL,
    change_id CHARACTER VARYING NOT NULL,
    id CHARACTER VARYING NOT NULL,
    ord INTEGER NOT NULL,
    name CHARACTER VARYING NOT NULL,
    quantity DOUBLE PRECISION NOT NULL, quantity_source CHARACTER VARYING NOT NULL, quantity_mark CHARACTER VARYING NOT NULL, quantity_note CHARACTER VARYING NOT NULL,
    unit_amount DOUBLE PRECISION NOT NULL, unit_amount_source CHARACTER VARYING NOT NULL, unit_amount_mark CHARACTER VARYING NOT NULL, unit_amount_note CHARACTER VARYING NOT NULL,
    price_index CHARACTER VARYING NOT NULL,
    CONSTRAINT change_revenue_pk PRIMARY KEY (alternative, change_id, id),
    CONSTRAINT change_revenue_owner FOREIGN KEY (alternative, change_id) REFERENCES alternative_change (alternative, change_id)
);

CREATE TABLE change_year_figure (
    alternative CHARACTER VARYING NOT NULL,
    change_id CHARACTER VARYING NOT NULL,
    kind CHARACTER VARYING NOT NULL,
    figure_year INTEGER NOT NULL,
    ord INTEGER NOT NULL,
    amount DOUBLE PRECISION NOT NULL, amount_source CHARACTER VARYING NOT NULL, amount_mark CHARACTER VARYING NOT NULL, amount_note CHARACTER VARYING NOT NULL,
    CONSTRAINT change_year_figure_pk PRIMARY KEY (alternative, change_id, kind, figure_year),
    CONSTRAINT change_year_figure_owner FOREIGN KEY (alternative, change_id) REFERENCES alternative_change (alternative, change_id)
);

CREATE TABLE change_share (
    alternative CHARACTER VARYING NOT NULL,
    change_id CHARACTER VARYING NOT NULL,
    member CHARACTER VARYING NOT NULL,
    ord INTEGER NOT NULL,
    share DOUBLE PRECISION NOT NULL, share_source CHARACTER VARYING NOT NULL, share_mark CHARACTER VARYING NOT NULL, share_note CHARACTER VARYING NOT NULL,
    CONSTRAINT change_share_pk PRIMARY KEY (alternative, change_id, member),
    CONSTRAINT change_share_owner FOREIGN KEY (alternative, change_id) REFERENCES alternative_change (alternative, change_id)
);

CREATE TABLE argument (
    id CHARACTER VARYING NOT NULL,
    ord INTEGER NOT NULL,
    alternative CHARACTER VARYING NOT NULL,
    stance CHARACTER VARYING NOT NULL,
    argument CHARACTER VARYING NOT NULL,
    role CHARACTER VARYING NOT NULL,
    people INTEGER,
    measure CHARACTER VARYING,
    own_comment BOOLEAN NOT NULL,
    source CHARACTER VARYING NOT NULL,
    mark CHARACTER VARYING NOT NULL,
    note CHARACTER VARYING NOT NULL,
    CONSTRAINT argument_pk PRIMARY KEY (id)
);

CREATE TABLE participants (
    id CHARACTER VARYING NOT NULL,
    ord INTEGER NOT NULL,
    association CHARACTER VARYING NOT NULL,
    counted_year INTEGER NOT NULL,
    total DOUBLE PRECISION NOT NULL, total_source CHARACTER VARYING NOT NULL, total_mark CHARACTER VARYING NOT NULL, total_note CHARACTER VARYING NOT NULL,
    women_share DOUBLE PRECISION, women_share_source CHARACTER VARYING, women_share_mark CHARACTER VARYING, women_share_note CHARACTER VARYING,
    men_share DOUBLE PRECISION, men_share_source CHARACTER VARYING, men_share_mark CHARACTER VARYING, men_share_note CHARACTER VARYING,
    CONSTRAINT participants_pk PRIMARY KEY (id)
);

CREATE TABLE sus_outcome (
    id CHARACTER VARYING NOT NULL,
    ord INTEGER NOT NULL,
    area CHARACTER VARYING NOT NULL,
    outcome_year INTEGER NOT NULL,
    label CHARACTER VARYING NOT NULL,
    is_share BOOLEAN NOT NULL,
    total DOUBLE PRECISION, total_source CHARACTER VARYING, total_mark CHARACTER VARYING, total_note CHARACTER VARYING,
    women DOUBLE PRECISION, women_source CHARACTER VARYING, women_mark CHARACTER VARYING, women_note CHARACTER VARYING,
    men DOUBLE PRECISION, men_source CHARACTER VARYING, men_mark CHARACTER VARYING, men_note CHARACTER VARYING,
    CONSTRAINT sus_outcome_pk PRIMARY KEY (id)
);

CREATE TABLE implementation_step (
    id CHARACTER VARYING NOT NULL,
    ord INTEGER NOT NULL,
    alternative CHARACTER VARYING NOT NULL,
    name CHARACTER VARYING NOT NULL,
    decided_by CHARACTER VARYING NOT NULL,
    due DATE,
    warning CHARACTER VARYING NOT NULL,
    source CHARACTER VARYING NOT NULL,
    mark CHARACTER VARYING NOT NULL,
    note CHARACTER VARYING NOT NULL,
    CONSTRAINT implementation_step_pk PRIMARY KEY (id)
);

CREATE TABLE step_after (
    step CHARACTER VARYING NOT NULL,
    after_step CHARACTER VARYING NOT NULL,
    ord INTEGER NOT NULL,
    CONSTRAINT step_after_pk PRIMARY KEY (step, after_step),
    CONSTRAINT step_after_owner FOREIGN KEY (step) REFERENCES implementation_step (id)
);

CREATE TABLE report_text (
    ord INTEGER NOT NULL,
    section CHARACTER VARYING NOT NULL,
    title CHARACTER VARYING NOT NULL,
    body CHARACTER VARYING NOT NULL,
    CONSTRAINT report_text_pk PRIMARY KEY (ord)
);

CREATE TABLE named_version (
    id CHARACTER VARYING NOT NULL,
    ord INTEGER NOT NULL,
    name CHARACTER VARYING NOT NULL,
    created TIMESTAMP(9) WITH TIME ZONE NOT NULL,
    note CHARACTER VARYING NOT NULL,
    CONSTRAINT named_version_pk PRIMARY KEY (id)
);
