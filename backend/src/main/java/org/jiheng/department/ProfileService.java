package org.jiheng.department;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import org.jiheng.shared.Changed;
import org.jiheng.shared.Changed.Action;
import org.jiheng.shared.DepartmentYear;
import org.jiheng.shared.Revised;
import org.jiheng.shared.YearGate;

/** The transaction boundary of profiles. */
@ApplicationScoped
public class ProfileService {

    private final ProfileRepository profiles;
    private final YearGate gate;
    private final Event<Changed> changed;

    ProfileService(ProfileRepository profiles, YearGate gate, Event<Changed> changed) {
        this.profiles = profiles;
        this.gate = gate;
        this.changed = changed;
    }

    /** Makes the empty profile of a year that is being created. */
    @Transactional
    public void open(DepartmentYear year) {
        profiles.persist(new DepartmentProfile(year));
    }

    @Transactional
    public Revised<Profile> get(DepartmentYear year) {
        return revised(profiles.theOne(year));
    }

    @Transactional
    public Revised<Profile> revise(DepartmentYear year, int expectedRevision, Profile input) {
        gate.requireOpen(year.departmentId(), year.fiscalYear());
        var profile = profiles.theOne(year);
        profile.requireRevision(expectedRevision);
        profile.revise(input);
        changed.fire(new Changed(year, "profile", profile.id(), Action.REVISED, profile.profile()));
        profiles.flush();
        return revised(profile);
    }

    private static Revised<Profile> revised(DepartmentProfile profile) {
        return new Revised<>(profile.profile(), profile.revision());
    }
}
