-- A person also adds how much each of several annual goals weighs. Databases name an unnamed check as they like, so that
-- the table is made anew with a named one.
create table adjustment_line (
    region_code varchar(9) not null,
    fiscal_year integer not null,
    table_id uuid not null,
    position integer not null,
    project_id uuid,
    kind varchar(20) not null,
    row_key varchar(100) not null,
    item varchar(100),
    holds boolean,
    score numeric(6, 2),
    figure numeric(20, 2),
    cases integer,
    reason varchar not null,
    primary key (region_code, fiscal_year, table_id, position),
    foreign key (region_code, fiscal_year, table_id) references adjustment_table (region_code, fiscal_year, id),
    constraint adjustment_kind_known
        check (kind in ('OVERRIDE', 'NOT_APPLICABLE', 'CHECK', 'FIGURE', 'GOAL', 'DEDUCTION', 'VETO'))
);
insert into adjustment_line
    select region_code, fiscal_year, table_id, position, project_id, kind, row_key, item, holds, score, figure, cases,
        reason
    from adjustment;
drop table adjustment;
alter table adjustment_line rename to adjustment;
