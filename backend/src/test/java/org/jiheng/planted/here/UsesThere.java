package org.jiheng.planted.here;

import org.jiheng.planted.there.UsesHere;

public record UsesThere(UsesHere there) {}
