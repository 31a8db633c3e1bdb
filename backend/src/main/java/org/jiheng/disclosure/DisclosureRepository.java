package org.jiheng.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import org.jiheng.shared.persistence.YearParts;

@ApplicationScoped
class DisclosureRepository implements YearParts<DisclosureTable> {}
