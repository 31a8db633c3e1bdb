package org.jiheng.planted;

import jakarta.persistence.Embeddable;

@Embeddable
public class AnEmbeddableAbroad {}
