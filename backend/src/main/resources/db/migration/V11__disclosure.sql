-- What of a department's year is made public, as it is decided, and what was published, which never changes.
create table disclosure_table (
    region_code varchar(9) not null,
    fiscal_year integer not null,
    id uuid not null,
    revision integer not null,
    department_id uuid not null references department (id),
    primary key (region_code, fiscal_year, id),
    constraint disclosure_table_once unique (region_code, fiscal_year, department_id)
);
-- Years that are open already; the id only has to be one of its own table.
insert into disclosure_table (region_code, fiscal_year, id, revision, department_id)
    select region_code, fiscal_year, id, 0, department_id from evaluation;

create table disclosure_line (
    region_code varchar(9) not null,
    fiscal_year integer not null,
    table_id uuid not null,
    position integer not null,
    subject varchar(100) not null,
    decision varchar(20) check (decision in ('PUBLIC', 'PARTLY', 'WITHHELD')),
    withheld varchar,
    reason varchar(50),
    note varchar,
    primary key (region_code, fiscal_year, table_id, position),
    foreign key (region_code, fiscal_year, table_id) references disclosure_table (region_code, fiscal_year, id)
);

create table publication (
    region_code varchar(9) not null,
    fiscal_year integer not null,
    id uuid not null,
    revision integer not null,
    department_id uuid not null references department (id),
    evaluation_id uuid not null,
    version integer not null,
    published_at timestamp(6) with time zone not null,
    published_by varchar not null,
    scheme_code varchar not null,
    scheme_version integer not null,
    replaces uuid,
    content text not null,
    checksum varchar(64) not null,
    primary key (region_code, fiscal_year, id),
    foreign key (region_code, fiscal_year, evaluation_id) references evaluation (region_code, fiscal_year, id),
    constraint publication_once unique (region_code, fiscal_year, evaluation_id, version)
);
create index publication_by_id on publication (id);
create index publication_by_evaluation on publication (evaluation_id, version desc);

create table correction (
    region_code varchar(9) not null,
    fiscal_year integer not null,
    id uuid not null,
    revision integer not null,
    department_id uuid not null references department (id),
    publication_id uuid not null,
    opened_at timestamp(6) with time zone not null,
    reason varchar not null,
    primary key (region_code, fiscal_year, id),
    foreign key (region_code, fiscal_year, publication_id) references publication (region_code, fiscal_year, id),
    constraint correction_once unique (region_code, fiscal_year, publication_id)
);
create index correction_by_publication on correction (publication_id);
