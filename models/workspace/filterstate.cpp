#include "models/workspace/filterstate.h"
