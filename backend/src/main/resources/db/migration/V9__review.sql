-- Whose work a year is: nobody reviews what they filled in, submitted or signed themselves.
create table evaluation_contributor (
    region_code varchar(9) not null,
    fiscal_year integer not null,
    evaluation_id uuid not null,
    account_id uuid not null references account (id),
    primary key (region_code, fiscal_year, evaluation_id, account_id),
    foreign key (region_code, fiscal_year, evaluation_id) references evaluation (region_code, fiscal_year, id)
);
create index evaluation_contributor_by_owner on evaluation_contributor (evaluation_id);

insert into evaluation_contributor (region_code, fiscal_year, evaluation_id, account_id)
select region_code, fiscal_year, evaluation_id, account_id from transition
    where action = 'SUBMIT' or (action = 'PASS' and from_state = 'UNIT_REVIEW')
union
select e.region_code, e.fiscal_year, e.id, a.account_id from audit_event a
    join evaluation e on e.region_code = a.region_code and e.fiscal_year = a.fiscal_year
        and e.department_id = a.department_id
    where a.account_id is not null and a.kind not in ('evaluation', 'transition', 'comment');

-- The node whose turn it is has begun its review.
alter table evaluation add column attended boolean default false not null;

-- At which node and after which step a remark was raised; of older ones the latest node decides.
alter table comment add column node varchar(20) default 'FINANCE_REVIEW' not null;
alter table comment add column raised_in integer default 0 not null;

create index transition_by_evaluation on transition (evaluation_id, sequence);
-- What waits for somebody is found by its state.
create index evaluation_by_state on evaluation (state, deadline, id);
