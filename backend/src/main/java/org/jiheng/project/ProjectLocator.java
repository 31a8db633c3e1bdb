package org.jiheng.project;

import jakarta.inject.Singleton;
import org.jiheng.shared.persistence.Places;
import org.jiheng.shared.persistence.YearPartLocator;

@Singleton
class ProjectLocator extends YearPartLocator {

    ProjectLocator(Places places) {
        super(places, "projects", Project.class, "project.not-found");
    }
}
