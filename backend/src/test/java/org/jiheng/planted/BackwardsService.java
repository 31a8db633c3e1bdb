package org.jiheng.planted;

abstract class BackwardsService {
    ShortcutResource resource;
}
