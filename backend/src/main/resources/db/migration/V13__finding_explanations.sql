-- What a department writes where a figure contradicts another and stays: it goes with the report.
create table finding_explanation (
    region_code varchar(9) not null,
    fiscal_year integer not null,
    id uuid not null,
    revision integer not null,
    department_id uuid not null references department (id),
    finding_key varchar(40) not null,
    rule varchar(10) not null,
    figures varchar(32) not null,
    statement varchar not null,
    text varchar not null,
    account_id uuid not null references account (id),
    account_name varchar not null,
    explained_at timestamp(6) with time zone not null,
    primary key (region_code, fiscal_year, id),
    constraint finding_explanation_once unique (region_code, fiscal_year, department_id, finding_key)
);
