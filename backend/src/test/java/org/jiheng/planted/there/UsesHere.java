package org.jiheng.planted.there;

import org.jiheng.planted.here.UsesThere;

public record UsesHere(UsesThere here) {}
