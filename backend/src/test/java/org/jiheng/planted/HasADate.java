package org.jiheng.planted;

import java.util.Date;

record HasADate(Date date) {}
