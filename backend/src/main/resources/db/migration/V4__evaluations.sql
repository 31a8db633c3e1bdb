-- A department's year and what people write in it. Free texts have no length here: the door has counted them.

create table evaluation (
    region_code varchar(9) not null,
    fiscal_year integer not null,
    id uuid not null,
    revision integer not null,
    department_id uuid not null references department (id),
    scheme_id uuid not null,
    deadline date,
    state varchar(20) not null check (state in
        ('NOT_STARTED', 'FILLING', 'UNIT_REVIEW', 'AUTHORITY_REVIEW', 'FINANCE_REVIEW', 'FINAL', 'PUBLISHED')),
    open_sections integer not null,
    project_count integer not null,
    updated_at timestamp(6) with time zone not null,
    primary key (region_code, fiscal_year, id),
    constraint evaluation_once unique (region_code, fiscal_year, department_id)
);
create index evaluation_by_id on evaluation (id);
create index evaluation_by_year on evaluation (fiscal_year desc, id);
create index evaluation_by_department on evaluation (department_id, fiscal_year);

create table narrative_paragraph (
    region_code varchar(9) not null,
    fiscal_year integer not null,
    id uuid not null,
    revision integer not null,
    department_id uuid not null references department (id),
    paragraph varchar(50) not null,
    text varchar,
    primary key (region_code, fiscal_year, id),
    constraint narrative_paragraph_once unique (region_code, fiscal_year, department_id, paragraph)
);

create table stated_figure_table (
    region_code varchar(9) not null,
    fiscal_year integer not null,
    id uuid not null,
    revision integer not null,
    department_id uuid not null references department (id),
    primary key (region_code, fiscal_year, id),
    constraint stated_figure_table_once unique (region_code, fiscal_year, department_id)
);
create table stated_figure (
    region_code varchar(9) not null,
    fiscal_year integer not null,
    table_id uuid not null,
    position integer not null,
    subject varchar(100) not null,
    kind varchar(20) not null,
    stated_value varchar not null,
    unit varchar(20) not null,
    quote varchar,
    primary key (region_code, fiscal_year, table_id, position),
    foreign key (region_code, fiscal_year, table_id) references stated_figure_table (region_code, fiscal_year, id)
);

create table applicability_table (
    region_code varchar(9) not null,
    fiscal_year integer not null,
    id uuid not null,
    revision integer not null,
    department_id uuid not null references department (id),
    primary key (region_code, fiscal_year, id),
    constraint applicability_table_once unique (region_code, fiscal_year, department_id)
);
create table not_applicable (
    region_code varchar(9) not null,
    fiscal_year integer not null,
    table_id uuid not null,
    position integer not null,
    section varchar(20) not null,
    reason varchar not null,
    primary key (region_code, fiscal_year, table_id, position),
    foreign key (region_code, fiscal_year, table_id) references applicability_table (region_code, fiscal_year, id)
);
