-- Schemes are drafted, published and superseded; a year may have a scheme for the department's own form, and what
-- persons add to its scores stands beside the data, with a reason each.

alter table scheme add column revision integer default 0 not null;
alter table scheme add column state varchar(20) default 'PUBLISHED' not null;
alter table scheme add constraint scheme_state check (state in ('DRAFT', 'PUBLISHED', 'SUPERSEDED'));
alter table scheme add column published_at timestamp(6) with time zone;
update scheme set published_at = current_timestamp;

alter table evaluation add column department_scheme_id uuid;
create index evaluation_by_scheme on evaluation (scheme_id, fiscal_year desc, id);
create index evaluation_by_department_scheme on evaluation (department_scheme_id, fiscal_year desc, id);

create table adjustment_table (
    region_code varchar(9) not null,
    fiscal_year integer not null,
    id uuid not null,
    revision integer not null,
    department_id uuid not null references department (id),
    primary key (region_code, fiscal_year, id),
    constraint adjustment_table_once unique (region_code, fiscal_year, department_id)
);
create table adjustment (
    region_code varchar(9) not null,
    fiscal_year integer not null,
    table_id uuid not null,
    position integer not null,
    project_id uuid,
    kind varchar(20) not null check (kind in ('OVERRIDE', 'NOT_APPLICABLE', 'CHECK', 'FIGURE', 'DEDUCTION', 'VETO')),
    row_key varchar(100) not null,
    item varchar(100),
    holds boolean,
    score numeric(6, 2),
    figure numeric(20, 2),
    cases integer,
    reason varchar not null,
    primary key (region_code, fiscal_year, table_id, position),
    foreign key (region_code, fiscal_year, table_id) references adjustment_table (region_code, fiscal_year, id)
);
insert into adjustment_table (region_code, fiscal_year, id, revision, department_id)
    select region_code, fiscal_year, id, 0, department_id from evaluation;
